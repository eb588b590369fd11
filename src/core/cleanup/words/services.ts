const ANYWHERE = [''];

/** For hosts, also with more before them: how the paths begin that post something there. */
export const SHARE_PATHS: ReadonlyMap<string, readonly string[]> = new Map([
  ['facebook.com', ['/sharer', '/share.php', '/dialog']],
  ['twitter.com', ['/intent', '/share', '/home?status']],
  ['x.com', ['/intent', '/share', '/home?status']],
  ['truthsocial.com', ['/share']],
  ['gettr.com', ['/share']],
  ['linkedin.com', ['/share', '/cws', '/sharing']],
  ['reddit.com', ['/submit']],
  ['t.me', ['/share']],
  ['telegram.me', ['/share']],
  ['wa.me', ['/?']],
  ['api.whatsapp.com', ['/send']],
  ['web.whatsapp.com', ['/send']],
  ['story.kakao.com', ANYWHERE],
  ['sharer.kakao.com', ANYWHERE],
  ['share.kakao.com', ANYWHERE],
  ['band.us', ['/plugin']],
  ['line.me', ['/r/msg', '/lineit']],
  ['social-plugins.line.me', ANYWHERE],
  ['tumblr.com', ['/share', '/widgets/share']],
  ['getpocket.com', ['/save', '/edit']],
  ['flipboard.com', ['/bookmarklet']],
  ['b.hatena.ne.jp', ['/add', '/entry']],
  ['vk.com', ['/share']],
  ['connect.ok.ru', ANYWHERE],
  ['service.weibo.com', ['/share']],
  ['sns.qzone.qq.com', ANYWHERE],
  ['connect.qq.com', ANYWHERE],
  ['xing.com', ['/spi', '/app/user?op=share', '/social_plugins/share']],
  ['addtoany.com', ['/add_to', '/share']],
  ['addthis.com', ANYWHERE],
  ['bsky.app', ['/intent']],
  ['threads.net', ['/intent']],
  ['threads.com', ['/intent']],
  ['mastodon.social', ['/share']],
  ['mastodonshare.com', ANYWHERE],
  ['plus.google.com', ['/share']],
  ['news.ycombinator.com', ['/submitlink']],
  ['digg.com', ['/submit']],
  ['stumbleupon.com', ['/submit']],
]);

/** Homes of services: a link there that posts nothing leads to somebody's page. */
export const SERVICE_NAMES: ReadonlySet<string> = new Set(
  'facebook twitter x instagram linkedin youtube pinterest tiktok threads telegram t whatsapp weibo reddit flipboard bsky vk snapchat kakao naver line'.split(
    ' ',
  ),
);

/** What their addresses end with. */
export const SERVICE_ZONES: ReadonlySet<string> = new Set(['com', 'net', 'org', 'me', 'app', 'co']);

/** Homes that their name alone does not tell. */
export const SERVICE_HOSTS: ReadonlySet<string> = new Set(['news.google.com']);
