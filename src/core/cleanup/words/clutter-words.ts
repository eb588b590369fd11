/** Names (words in lower case) and headings of the kinds of clutter, in the languages of the papers. */

export const RELATED_NAMES =
  /(?:^| )(?:related\w*|recommend\w*|recirc\w*|most (?:read|viewed|popular|shared|commented)|mostread|mostpopular|popular|trending|top stories|topstories|latest (?:news|stories|articles|posts)?|read (?:more|also|next|too)|readmore|more (?:stories|news|articles|from|on|like this)|also (?:read|like)|you may like|taboola|outbrain|yarpp|jp relatedposts|ranking|rank list|teaser list|next article|up next|suggested|similar|further reading|weiterlesen|mehr zum thema|meistgelesen|verwandte|empfehlung\w*|lesen sie auch|lire aussi|a lire|articles lies|relacionad\w*|correlat\w*|leggi anche|lees ook|läs mer|les også|kanshu|xiangguan|news list|link list|linklist|promo list|carousel|slider teaser|collection teasers)(?: |$)/;

export const RELATED_HEADING =
  /^(?:related(?: (?:stories|articles|news|content|topics|posts|coverage|links|reading|video\w*))?|(?:most|more) (?:read|viewed|popular|shared|from|on|stories|news|in|about|like this|articles|coverage)\b.{0,40}|trending\b.{0,20}|popular\b.{0,20}|top (?:stories|news|\d+ stories|\d+)\b.{0,15}|recommended\b.{0,25}|latest\b.{0,25}|you (?:may|might) (?:also )?(?:like|be interested).{0,20}|read (?:more|next|also|too)\b.{0,25}|also (?:read|on)\b.{0,20}|up next|what to read next|don't miss|editor'?s'? (?:picks?|choice)|around the web|from the web|promoted stories|sponsored (?:stories|content|links)|more stories|in other news|must read|mehr zum thema|mehr aus .{0,20}|meistgelesen\w*|auch interessant|das könnte sie auch interessieren|lesen sie (?:auch|mehr).{0,20}|weitere (?:artikel|themen|nachrichten|meldungen).{0,20}|ähnliche (?:artikel|beiträge|themen).{0,5}|top-?themen|aktuell(?:e|es)?|empfehlungen|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|les plus lus|les \+ lus|dans la même rubrique|articles? (?:liés|similaires|recommandés)|más (?:leídas?|leído|noticias|vistas?|en).{0,20}|lo más (?:leído|visto).{0,10}|te puede interesar|noticias relacionadas|relacionad[oa]s|leggi anche|i più letti|potrebbe interessarti|articoli correlati|leia (?:também|mais)|mais lidas|veja também|lees ook|meest gelezen|läs (?:också|mer).{0,20}|mest läst|les også|mest lest|mest læst|læs også|baca juga|terpopuler|berita terkait|terkini|ilgili haberler|en çok okunan\w*|czytaj (?:też|także|również|więcej).{0,10}|najpopularniejsze|najczęściej czytane|čtěte (?:také|dále)|nejčtenější|související.{0,15}|читайте также|также по теме|популярное|관련\s?(?:기사|뉴스|글)|(?:가장\s)?많이\s?(?:본|읽은)\s?(?:뉴스|기사)?|인기\s?(?:기사|뉴스|글)?|추천\s?(?:기사|뉴스)|주요\s?(?:기사|뉴스)|최신\s?(?:기사|뉴스)|오늘의 .{0,10}|랭킹\s?뉴스|関連(?:記事|ニュース|キーワード|トピック|リンク)?|(?:アクセス)?ランキング|おすすめ(?:の?記事|情報)?|人気(?:記事|の記事)?|新着(?:ニュース|記事)?|あわせて読みたい|よく読まれている記事|速報.{0,10}|相关(?:新闻|阅读|报道|文章|推荐)|推荐(?:阅读|新闻)?|热门(?:新闻|文章|推荐)?|热点.{0,4}|排行榜|猜你喜欢|更多(?:新闻|阅读)?|相關新聞|延伸閱讀|熱門新聞|推薦閱讀)[:：»›>]?$/iu;

export const NEWSLETTER_NAMES =
  /(?:^| )(?:newsletters?|subscri\w*|sign ?up|signup|mailing list|mailchimp|donat\w*|membership|become a member|paywall (?:cta|promo)|abo (?:box|teaser|promo)|abonn\w*|inscription|suscri\w*|boletin|iscriviti|nieuwsbrief|nyhetsbrev|push (?:notification|promo)|app promo|app download|support us|contribut(?:e|ion)|preferred source|google preferred|follow google|telegram subscribe|join (?:us|whatsapp|telegram))(?: |$)/;

export const NEWSLETTER_TEXT =
  /newsletter|subscribe|sign up|signup|inbox|donate|support (?:our|us|independent)|become a member|join our|preferred source|download (?:the|our) app|abonnier|jetzt (?:anmelden|abonnieren)|abonnez|inscrivez|suscríb|boletín|iscriviti|assine|cadastre|nieuwsbrief|nyhetsbrev|prenumerera|abonner|berlangganan|abone ol|zapisz się|подпи[сш]|구독|뉴스레터|후원|メルマガ|ニュースレター|購読|会員登録|订阅|訂閱/iu;

export const CONSENT_NAMES =
  /(?:^| )(?:cookies?|cookie ?(?:banner|bar|consent|notice|policy|law|wall|message|popup)\w*|cookiebot|cookieconsent|consent\w*|gdpr\w*|ccpa|onetrust|didomi|cmp|cmpbox|usercentrics|quantcast|qc cmp|sp message|truste|trustarc|evidon|iubenda|borlabs|privacy (?:banner|notice|popup|manager|wall|modal)|datenschutz (?:banner|hinweis)|tcf|fc consent)(?: |$)/;

export const CONSENT_TEXT =
  /cookie|consent|gdpr|privacy (?:policy|preferences|choices)|personal (?:data|information)|datenschutz|einwilligung|zustimm|données personnelles|consentement|privacidad|consentimiento|개인정보|쿠키|クッキー|プライバシー|隐私/iu;

export const COMMENT_NAMES =
  /(?:^| )(?:comments?|commentbox|commentlist|comment (?:list|form|section|box|wrap\w*|area|count)|disqus\w*|livefyre|viafoura|coral|spot ?im|openweb|vuukle|fb comments|respond|leave a reply|replies|reply|kommentare?|kommentar\w*|leserkommentare|diskussion|forum (?:list|thread)|commentaires?|comentarios?|commenti|reacties|reaktioner|discussion|diskuze|cmt\w*|comm|reply list|pinglun)(?: |$)/;

export const COMMENT_HEADING =
  /^(?:\d*\s?(?:comments?|replies|kommentare?|leserkommentare|commentaires?|comentarios?|commenti|reacties|kommentarer|yorumlar?|komentarze|komentáře|комментарии|댓글|コメント|评论|評論|网友评论)(?:\s?\(?\d*\)?)?|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion)|start a conversation|show comments|view comments|add a comment|have your say|réagissez.{0,30}|diskutieren sie mit|댓글\s?(?:쓰기|달기|보기).{0,10})$/iu;

export const CONTACT_TEXT =
  /©|\(c\)\s?(?:19|20)\d\d|copyright|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|med ensamrätt|alla rättigheter|무단\s?전재|재배포\s?금지|저작권자|無断転載|転載を禁|著作権|版权所有|版權所有|未经.{0,6}授权|(?:please )?(?:direct|send|email) (?:your )?(?:questions|comments|tips|letters)|(?:contact|email|e-mail|reach) (?:the )?(?:reporter|writer|author|editor|us)\b|can be reached at|tipsa oss|hinweise an|제보|기사\s?제보|구독\s?문의/iu;

export const CONTACT_NAMES =
  /(?:^| )(?:copyright\w*|copy right|rights|legal|imprint|colophon|disclaimer|contact (?:us|line|info|author|reporter)|reporter (?:email|contact)|byline email)(?: |$)/;

export const BIO_NAMES =
  /(?:^| )(?:author (?:bio|box|info|card|description|profile|about|details|block)|about (?:the )?author|authorbox|authorbio|bio|biography|autor(?:en)? (?:box|info|profil)|autorenbox|auteur (?:bio|info)|writer (?:info|profile)|reporter (?:info|profile|box)|journalist (?:info|profile)|contributor (?:bio|info)|post author|entry author|aboutme|profile (?:box|card))(?: |$)/;

export const AD_NAMES =
  /(?:^| )(?:ads?|adv|advert|adverts|advertis\w+|advertorial|adbox\w*|adslots?|adunit\w*|adwrap\w*|adcontainer\w*|adplaceholder\w*|adbanner\w*|adsense|adsbygoogle|adblock|adspot|adzone|adcell|adtech|adhesion|banner(?:s|ad| container)?|dfp|gpt|google ads?|googleads?|div gpt ad|sponsor(?:ed|s)?|taboola|outbrain|teads|criteo|revcontent|mgid|glomex ad|werbung|anzeigen?|reklam[ae]?|annons\w*|annonce|publicite|pub|publicidad|pubblicita|commercial|promo (?:box|banner)|leaderboard|skyscraper|mpu|billboard|rectangle|sticky ad|guanggao|kokoku|rekl|iklan)(?: |$)/;

export const VIDEO_NAMES =
  /(?:^| )(?:video|videos|video (?:player|container|wrap\w*|embed|box|placeholder)|videoplayer|player|media player|jwplayer|jw player|brightcove|vjs|glomex\w*|kaltura|dailymotion|youtube|vimeo|livestream|playlist|ooyala|theoplayer|flowplayer)(?: |$)/;
