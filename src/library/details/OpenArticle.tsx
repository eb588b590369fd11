import { useLocalisation } from '../../ui/localisation';

interface Props {
  /** Empty when it is no web address: then there is nothing to open. */
  address: string;
  onOpen: (address: string) => void;
}

/** The way from what is kept to where it was read. */
export function OpenArticle({ address, onOpen }: Props) {
  const { t } = useLocalisation();
  if (address === '') return null;
  return (
    <button
      type="button"
      class="button is-primary"
      onClick={() => {
        onOpen(address);
      }}
    >
      {t('libraryOpenArticle')}
    </button>
  );
}
