/** Addresses that post something to another service, or write a mail without a recipient. */
export const SHARE_ADDRESS =
  /facebook\.com\/(?:sharer|share\.php|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|truthsocial\.com\/share|gettr\.com\/share|linkedin\.com\/(?:share|cws|sharing)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|(?:t|telegram)\.me\/share|wa\.me\/\?|whatsapp:\/\/send|(?:api|web)\.whatsapp\.com\/send|story\.kakao|sharer?\.kakao|band\.us\/plugin|line\.me\/(?:r\/msg|lineit)|social-plugins\.line|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|b\.hatena\.ne\.jp\/(?:add|entry)|vk\.com\/share|connect\.ok\.ru|service\.weibo\.com\/share|sns\.qzone\.qq\.com|connect\.qq\.com|xing\.com\/(?:spi|app\/user\?op=share|social_plugins\/share)|addtoany\.com\/(?:add_to|share)|addthis\.com|bsky\.app\/intent|threads\.net\/intent|mastodon[a-z]*\.[a-z]+\/share|^mailto:\?|^fb-messenger:|^sms:[?&]|plus\.google\.com\/share|news\.ycombinator\.com\/submitlink|digg\.com\/submit|stumbleupon\.com\/submit/i;

/** Homes of services: a link there that posts nothing leads to somebody's page. */
export const SERVICE_SITE =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|tiktok|threads|telegram|t|whatsapp|weibo|reddit|flipboard|news\.google|bsky|vk|snapchat|kakao|naver|line)\.(?:com|net|org|me|app|co)\b/i;

/** "Share" in names and labels. Names are words in lower case. */
export const SHARE_WORDS =
  /(?:^|[^\p{L}])(?:share[ds]?|sharing|sharebar|sharer|sharebutton[s]?|sharethis|socialshare|shareit|addthis|addtoany|sns|teilen|artikel teilen|partager|partage|partagez|compartir|comparte|compartilhar|compartilhe|condividi|delen|deel|dela|del artiklen|del|jaa|udostępnij|sdílet|sdílejte|megosztás|distribuie|paylaş|bagikan|chia sẻ|поделиться|tweet|retweet|twittern|weitersagen)(?![\p{L}])|공유|퍼가기|보내기|シェア|共有する|ポスト|分享|转发|轉發|ဝေမျှ/iu;

/** Services whose buttons share when they lead nowhere else. */
export const SERVICE_WORDS =
  /(?:^|[^\p{L}])(?:facebook|fb|twitter|whats-?app|whastapp|linkedin|linked in|pinterest|reddit|tumblr|telegram|messenger|flipboard|kakao(?:talk|story)?|naver|line|hatena|pocket|bluesky|bsky|threads|mastodon|xing|viber|vk|ok|odnoklassniki|weibo|wechat|qzone|e-?mail|mail|sms|copy (?:link|url|the link|to clipboard)|copylink|link kopieren|copiar (?:link|enlace)|copier le lien|kopiera länk|url)(?![\p{L}])|페이스북|트위터|카카오|이메일|링크|はてな|リンクをコピー|メール|微博|微信|腾讯|复制链接/iu;

/** Text size, in names, labels and handlers. */
export const FONT_WORDS =
  /(?:font|text|letter)[\s_-]*(?:size|resiz|zoom|scale|adjust|small|big|larg|plus|minus|up|down|inc|dec|change|setting)|(?:resiz|adjust|chang|increas|decreas|enlarg|reduc|small|larg|bigg)[a-z]*[\s_-]*(?:the[\s_-]*)?(?:font|text|type)|text-?resizer|ⓕ|(?:글자|텍스트|글꼴)\s*(?:크기|확대|축소)|본문\s*크기|폰트|글씨\s*크기|文字\s*サイズ|字号|字體|字体|缩小字体|放大字体|schriftgr(?:ö|oe)(?:ß|ss)e|(?:diminuir|aumentar) fonte|tamaño de (?:la )?(?:letra|texto|fuente)|tamanho (?:da|do) (?:fonte|texto|letra)|taille (?:du texte|de (?:la )?police|des caractères)|dimensione (?:del )?(?:testo|carattere)|rozmiar (?:czcionki|tekstu)|tekststørrelse|textstorlek|lettergrootte|tekstgrootte|ukuran (?:font|huruf|teks)|yazı boyutu|размер шрифта/iu;

/** Text size in names alone: "text size" is also what style classes of any heading are called. */
export const FONT_NAMES =
  /(?:^| )(?:font ?(?:sizer?|resiz\w*|zoom\w*|scal\w*|plus|minus|big\w*|small\w*|up|down|inc\w*|dec\w*|adjusts?|change|setting|control|buttons?)|set font|text ?(?:resiz\w*|zoom|sizer|enlarge)|(?:ins|des) fs)(?: |$)/;

/** What such buttons show: "A+", "가-", "-2", "小 中 大". */
export const FONT_LABEL =
  /^(?:[aаа가あт]\s?[+＋−–-]{1,2}|[+＋−–-]{1,2}\s?[aа가あ]|[aа]{2}\s?[+-]?|小|中|大|가[1-5]단계)$/iu;

/** Print, listen, save, translate, comment, back to the top. */
export const TOOL_WORDS =
  /(?:^|[^\p{L}])(?:print|printer|printable|drucken|druck|imprimer|imprimir|stampa|skriv ut|udskriv|afdrukken|drukuj|cetak|yazdır|listen|audio|vorlesen|anhören|écouter|escuchar|ascolta|lyssna|tts|text to speech|save|bookmark|bookmarks|speichern|merken|merkliste|lesezeichen|enregistrer|sauvegarder|guardar|salva|salvar|spara|gem|scrap|reading list|read later|gift|translate|übersetzen|traduire|traducir|back to top|to top|totop|scroll to top|scroll top|go top|gotop|back top|nach oben|haut de page|volver arriba|torna su|till toppen|comments?|kommentare?|kommentieren|commentaires?|comentarios?|commenti|diskuze|discussion|reaction|reactions|like|likes|favorite|favourite|feedback|pdf)(?![\p{L}])|인쇄|프린트|듣기|저장|북마크|스크랩|번역|댓글|맨\s?위로|좋아요|印刷|保存|ブックマーク|スクラップ|コメント|聞く|ページトップ|トップへ|打印|收藏|朗读|返回顶部|评论|回到頂部/iu;

/** Tools that are hidden with the tools: a count of comments is a way to them, not a tool. */
export const OWN_TOOL_WORDS =
  /(?:^|[^\p{L}])(?:print|printer|printable|drucken|imprimer|imprimir|stampa|skriv ut|udskriv|cetak|yazdır|listen|audio|vorlesen|anhören|écouter|escuchar|ascolta|lyssna|tts|bookmark|bookmarks|save (?:this )?(?:story|article)|speichern|merken|merkliste|lesezeichen|scrap|reading list|read later|translate|übersetzen|back to top|to top|totop|scroll to top|scroll top|go top|gotop|nach oben|haut de page|volver arriba|torna su|till toppen|reaction|reactions|likeit)(?![\p{L}])|인쇄|프린트|듣기|북마크|스크랩|번역|맨\s?위로|좋아요|印刷|ブックマーク|スクラップ|聞く|ページトップ|打印|收藏|朗读|返回顶部|回到頂部/iu;
