/** Addresses that post something to another service, or write a mail without a recipient. */
export const SHARE_ADDRESS =
  /facebook\.com\/(?:sharer|share\.php|dialog)|(?:twitter|x)\.com\/(?:intent|share|home\?status)|truthsocial\.com\/share|gettr\.com\/share|linkedin\.com\/(?:share|cws|sharing)|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|(?:t|telegram)\.me\/share|wa\.me\/\?|whatsapp:\/\/send|(?:api|web)\.whatsapp\.com\/send|story\.kakao|sharer?\.kakao|band\.us\/plugin|line\.me\/(?:r\/msg|lineit)|social-plugins\.line|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|b\.hatena\.ne\.jp\/(?:add|entry)|vk\.com\/share|connect\.ok\.ru|service\.weibo\.com\/share|sns\.qzone\.qq\.com|connect\.qq\.com|xing\.com\/(?:spi|app\/user\?op=share|social_plugins\/share)|addtoany\.com\/(?:add_to|share)|addthis\.com|bsky\.app\/intent|threads\.net\/intent|mastodon[a-z]*\.[a-z]+\/share|^mailto:\?|^fb-messenger:|^sms:[?&]|plus\.google\.com\/share|news\.ycombinator\.com\/submitlink|digg\.com\/submit|stumbleupon\.com\/submit/i;

/** Homes of services: a link there that posts nothing leads to somebody's page. */
export const SERVICE_SITE =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|linkedin|youtube|pinterest|tiktok|threads|telegram|t|whatsapp|weibo|reddit|flipboard|news\.google|bsky|vk|snapchat|kakao|naver|line)\.(?:com|net|org|me|app|co)\b/i;

/** What buttons of the text size show: "A+", "가-", "小 中 大". */
export const FONT_LABEL =
  /^(?:[aаあт가]\s?[+＋−–-]{1,2}|[+＋−–-]{1,2}\s?[aаあ가]|[aа]{2}\s?[+-]?|小|中|大|가[1-5]단계)$/i;

/** What boxes that ask to subscribe, to give or to fetch an app say. */
export const APPEAL_TEXT =
  /newsletter|subscri|sign up|signup|inbox|donat|support (?:our|us|independent)|become a member|join our|preferred source|download (?:the|our) app|abonnier|jetzt (?:anmelden|abonnieren)|abonnez|inscrivez|suscr|bolet|iscriviti|assine|cadastre|nieuwsbrief|nyhetsbrev|prenumerera|abonner|berlangganan|abone ol|zapisz|подпи|구독|뉴스레터|후원|メルマガ|メールマガジン|ニュースレター|購読|会員登録|订阅|訂閱/i;

/** What boxes that ask for consent say. */
export const CONSENT_TEXT =
  /cookie|consent|gdpr|privacy (?:policy|preferences|choices)|personal (?:data|information)|datenschutz|einwilligung|zustimm|données personnelles|privacidad|개인정보|쿠키|クッキー|プライバシー|隐私/i;

/** How to write to the paper, and to whom the text belongs. */
export const CONTACT_TEXT =
  /©|\(c\)\s?(?:19|20)\d\d|copyright|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|med ensamrätt|alla rättigheter|무단\s?전재|재배포\s?금지|저작권자|無断転載|転載を禁|著作権|版权所有|版權所有|(?:please )?(?:direct|send|email) (?:your )?(?:questions|comments|tips|letters)|(?:contact|email|e-mail|reach) (?:the )?(?:reporter|writer|author|editor|us)\b|can be reached at|do you know more|(?:write|email|e-mail|mail) (?:to )?(?:us|the)\b.{0,30}@|(?:got|have) a (?:tip|story)|tipsa oss|hinweise an|제보|구독\s?문의/i;
