import { formatArticleDate } from '../core/export/article-date';
import type { ArticleMetadata } from '../core/article/model';
import type { PageReport } from '../messages/protocol';
import { Icon } from '../ui/Icon';
import { useLocalisation } from '../ui/localisation';
import { Menu, type MenuItem } from '../ui/Menu';
import type { TabReport } from './opening';

interface Props {
  /** `undefined` while the page is being read, `null` where the browser lets no extension in. */
  report: TabReport;
  /** What the menu offers. */
  menu: readonly MenuItem[];
}

/** Title, source and date of the article, and the menu. */
export function PopupHeader({ report, menu }: Props) {
  const { t } = useLocalisation();
  return (
    <header class="popup-header">
      <div class="title-room">{report === undefined ? <TitleSkeleton /> : <Title report={report} />}</div>
      <div class="article-source">
        {report === undefined ? (
          <p class="skeleton-line skeleton-role" aria-hidden="true" />
        ) : (
          <Source article={report?.article ?? null} />
        )}
        <Menu label={t('menu')} items={menu}>
          <Icon name="menu" />
        </Menu>
      </div>
    </header>
  );
}

function TitleSkeleton() {
  const { t } = useLocalisation();
  return (
    <h1 class="article-title skeleton">
      <span class="visually-hidden">{t('loading')}</span>
      <span class="skeleton-line" />
      <span class="skeleton-line skeleton-end" />
    </h1>
  );
}

interface TitleProps {
  report: PageReport | null;
}

function Title({ report }: TitleProps) {
  const { t } = useLocalisation();
  const title = report?.article.title ?? '';
  const language = report?.article.language ?? '';
  return (
    <h1 class="article-title" title={title} {...(language !== '' && { lang: language })}>
      {title || (report?.host ?? '') || t('extensionName')}
    </h1>
  );
}

interface SourceProps {
  article: ArticleMetadata | null;
}

function Source({ article }: SourceProps) {
  const { locale } = useLocalisation();
  const date = formatArticleDate(article?.published ?? null, locale, 'short');
  const parts = article ? [article.publication, article.authors.join(', ')] : [];
  const names = parts.filter(part => part !== '').join(' · ');
  return (
    <p class="source-line">
      <span class="source-names" title={names}>
        {names}
      </span>
      {date !== '' && (
        <span class="source-date">
          {names !== '' && ' · '}
          {date}
        </span>
      )}
    </p>
  );
}
