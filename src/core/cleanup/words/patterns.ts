/** What buttons of the text size show: "A+", "가-", "小 中 大". */
export const FONT_LABEL =
  /^(?:[aаあт가]\s?[+＋−–-]{1,2}|[+＋−–-]{1,2}\s?[aаあ가]|[aа]{2}\s?[+-]?|小|中|大|가[1-5]단계)$/i;

/** What boxes that ask to subscribe, to give or to fetch an app say. */
export const APPEAL_WORDS: readonly string[] =
  'newsletter|subscri|sign up|signup|inbox|donat|support our|support us|support independent|become a member|join our|preferred source|download the app|download our app|abonnier|jetzt anmelden|jetzt abonnieren|abonnez|inscrivez|suscr|bolet|iscriviti|assine|cadastre|nieuwsbrief|nyhetsbrev|prenumerera|abonner|berlangganan|abone ol|zapisz|подпи|구독|뉴스레터|후원|メルマガ|メールマガジン|ニュースレター|購読|会員登録|订阅|訂閱'.split(
    '|',
  );

/** What boxes that ask for consent say. */
export const CONSENT_WORDS: readonly string[] =
  'cookie|consent|gdpr|privacy policy|privacy preferences|privacy choices|personal data|personal information|datenschutz|einwilligung|zustimm|données personnelles|privacidad|개인정보|쿠키|クッキー|プライバシー|隐私'.split(
    '|',
  );

/** Whether a text holds one of the words. Plain searches: a long pattern costs more to compile than a page's searches. */
export function holdsOne(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some(word => lower.includes(word));
}

/** How to write to the paper, and to whom the text belongs. */
export const CONTACT_TEXT =
  /©|\(c\)\s?(?:19|20)\d\d|copyright|all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|todos os direitos|med ensamrätt|alla rättigheter|무단\s?전재|재배포\s?금지|저작권자|無断転載|転載を禁|著作権|版权所有|版權所有|(?:please )?(?:direct|send|email) (?:your )?(?:questions|comments|tips|letters)|(?:contact|email|e-mail|reach) (?:the )?(?:reporter|writer|author|editor|us)\b|can be reached at|do you know more|(?:write|email|e-mail|mail) (?:to )?(?:us|the)\b.{0,30}@|(?:got|have) a (?:tip|story)|tipsa oss|hinweise an|제보|구독\s?문의/i;
