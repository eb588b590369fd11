/** What the words of class names, ids and roles say of an element: phrases of each topic. */
export const NAME_PHRASES = {
  share:
    'share|shares|shared|sharing|sharebar|sharebars|sharer|sharebutton|sharebuttons|sharethis|sharetools|socialshare|shareit|sns|addthis|addtoany|teilen|partage|compartir|compartilhar|delen|dela|tweet|whatsapp share',
  bar: 'social share|social sharing|social shares|article share|article sharing|post share|page share|story share|share bar|share button|share buttons|share icon|share icons|share tool|share tools|share link|share links|share list|share wrap*|share container|share box|sharing bar|sharing buttons|sharing tools|sharing links|sharebar|sharetool|sharetools|socialshare|sns share|sns button|sns buttons|sns list|sns area|sns box|share',
  service:
    'facebook|fb|twitter|whatsapp|linkedin|pinterest|reddit|tumblr|telegram|messenger|flipboard|kakao|kakaotalk|kakaostory|naver|line|hatena|pocket|bluesky|bsky|threads|mastodon|xing|viber|vk|ok|odnoklassniki|weibo|wechat|qzone|email|mail|sms|copylink|copy link|copy url|url',
  font: 'font size|font sizer|fontsize*|font resiz*|font zoom*|fontzoom*|font scal*|font plus|font minus|font big*|font small*|font up|font down|font inc*|font dec*|font adjust*|font change|font setting|font control|font button*|set font|text resiz*|textresiz*|text zoom|text sizer|textsizer|text enlarge|ins fs|des fs|schriftgroesse|schriftgrosse',
  tool: 'print|printer|printable|listen|audio|tts|save|bookmark|bookmarks|merken|merkliste|gem|scrap|gift|translate|back to top|backtotop|to top|totop|scroll top|go top|gotop|comment|comments|kommentare|reaction|reactions|like|likes|favorite|favourite|feedback|pdf',
  ownTool:
    'print|printer|printable|listen|audio|tts|bookmark|bookmarks|merken|merkliste|lesezeichen|scrap|reading list|read later|translate|back to top|backtotop|to top|totop|scroll to top|scroll top|scrolltop|go top|gotop|reaction|reactions|likeit',
  related:
    'related*|recommend*|recirc*|most read|most viewed|most popular|most shared|most commented|mostread|mostviewed|mostpopular|popular|trending|top stories|topstories|latest news|latest stories|latest articles|latest posts|latest|read more|read also|read next|read too|readmore|more stories|more news|more articles|more from|more on|more like|also read|also like|you may like|taboola|outbrain|yarpp|jp relatedposts|ranking|rank list|teaser list|next article|up next|suggested|similar|further reading|weiterlesen|mehr zum thema|meistgelesen|verwandte|empfehlung*|lesen sie auch|lire aussi|a lire|articles lies|relacionad*|correlat*|leggi anche|lees ook|news list|newslist|link list|linklist|promo list|carousel|slider teaser|collection teasers',
  newsletter:
    'newsletter|newsletters|mail magazine|mailmagazine|subscri*|sign up|signup|mailing list|mailchimp|donat*|membership|become a member|paywall cta|paywall promo|abo box|abo teaser|abo promo|abonn*|inscription|suscri*|boletin|iscriviti|nieuwsbrief|nyhetsbrev|push notification|push promo|app promo|app download|support us|contribute|contribution|preferred source|google preferred|follow google|telegram subscribe|join us|join whatsapp|join telegram',
  consent:
    'cookie|cookies|cookiebanner*|cookiebar|cookiebot|cookieconsent|cookienotice|cookiepolicy|cookielaw|consent*|gdpr*|ccpa|onetrust|didomi|cmp|cmpbox|usercentrics|quantcast|qc cmp|sp message|truste|trustarc|evidon|iubenda|borlabs|privacy banner|privacy notice|privacy popup|privacy manager|privacy wall|privacy modal|datenschutz banner|datenschutz hinweis|tcf|fc consent',
  curtain: 'backdrop|overlay|scrim|curtain|mask|dimmer',
  feedback: 'modal overlay|ad feedback modal|feedback modal',
  comments:
    'comment|comments|commentbox|commentlist|disqus*|livefyre|viafoura|coral|spotim|spot im|openweb|vuukle|fb comments|respond|leave a reply|replies|reply|kommentar*|leserkommentare|diskussion|forum list|forum thread|commentaire|commentaires|comentario|comentarios|commenti|reacties|reaktioner|discussion|diskuze|cmt*|comm|pinglun',
  bio: 'author bio|author box|author info|author card|author description|author profile|author about|author details|author block|about the author|about author|authorbox|authorbio|bio|biography|autor box|autor info|autor profil|autoren box|autorenbox|auteur bio|auteur info|writer info|writer profile|reporter info|reporter profile|reporter box|journalist info|journalist profile|contributor bio|contributor info|post author|entry author|aboutme|profile box|profile card',
  ad: 'ad|ads|adv|advert|adverts|advertis*|advertorial|adbox*|adslot*|adunit*|adwrap*|adcontainer*|adplaceholder*|adbanner*|adsense|adsbygoogle|adblock|adspot|adzone|adcell|adtech|adhesion|banner|banners|bannerad|dfp|gpt|googleads|sponsor|sponsors|sponsored|taboola|outbrain|teads|criteo|revcontent|mgid|werbung|anzeige|anzeigen|reklam|reklama|reklame|annons*|annonce|publicite|pub|publicidad|pubblicita|commercial|promo box|promo banner|leaderboard|skyscraper|mpu|billboard|rectangle|guanggao|kokoku|rekl|iklan',
  video:
    'video|videos|videoplayer|player|media player|jwplayer|jw player|brightcove|vjs|glomex*|kaltura|dailymotion|youtube|vimeo|livestream|playlist|ooyala|theoplayer|flowplayer',
  player: 'video|player|vjs|jw|subtitle|subtitles|captions',
  menu: 'nav|navs|navbar|navigation|menu|menus|megamenu|submenu|subnav|sub nav|hamburger|drawer|offcanvas|off canvas|breadcrumb|breadcrumbs|topbar|masthead',
  siteHead:
    'masthead|site header|page header|global header|main header|header wrap|header wrapper|header main|header top',
  banner: 'banner',
  anyHead: 'header|masthead|topbar',
  anyBar: 'shar*|social*|sns|tool|tools|button|buttons|action|actions|font|print',
  button: 'button|btn',
  caption:
    'caption|captions|legend|legende|image copyright|bildunterschrift|bildtext|credit|pswp|lightbox|featured image',
  aside: 'lightbox|pswp|gallery|slideshow|slide|modal|popup|overlay|truncated|collapsible',
  unseen: 'sr only|screen reader|visually hidden|visuallyhidden|print only',
} as const;
