import { useT } from '../../app/intl';

export function NotFound() {
  const t = useT();
  return (
    <>
      <h1>{t('frame.notFound')}</h1>
      <p>{t('frame.notFoundWhy')}</p>
    </>
  );
}
