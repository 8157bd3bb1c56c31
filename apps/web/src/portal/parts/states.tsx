import { RefusedError, RequestFailure } from '../../app/graphql';
import { useT } from '../../app/intl';

export function useSentence(): (error: unknown) => string {
  const t = useT();
  return (error) => {
    if (error instanceof RefusedError) return error.message;
    if (!(error instanceof RequestFailure)) return t('parts.error.unexpected');
    const sentences = {
      offline: t('parts.error.offline'),
      signedOut: t('parts.error.signedOut'),
      forbidden: t('parts.error.notFound'),
      notFound: t('parts.error.notFound'),
      badInput: error.detail ?? t('parts.error.badInput'),
      unexpected: t('parts.error.unexpected'),
    };
    return sentences[error.kind];
  };
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT();
  const sentence = useSentence();
  const reference = error instanceof RequestFailure ? error.reference : null;
  return (
    <div role="alert" className="card">
      <h2>{sentence(error)}</h2>
      {reference && <p className="muted">{t('parts.error.reference', { reference })}</p>}
      {retry && (
        <button type="button" className="plain" onClick={retry}>
          {t('parts.retry')}
        </button>
      )}
    </div>
  );
}

export function Waiting() {
  const t = useT();
  return (
    <div className="card" aria-busy="true">
      <span className="hidden" role="status">
        {t('parts.loading')}
      </span>
      {['70%', '100%', '100%', '45%'].map((width, index) => (
        <div key={index} className="bar" style={{ width }} />
      ))}
    </div>
  );
}
