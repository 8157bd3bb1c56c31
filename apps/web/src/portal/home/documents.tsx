import { FileText } from 'lucide-react';
import { useT } from '../../app/intl';
import { Day } from '../parts/figures';
import type { Flat } from './home-page';

const SHOWN = 6;

/** Papers to open, newest first; older ones on demand. */
export function Documents({ documents }: { documents: Flat['documents'] }) {
  const t = useT();
  if (documents.length === 0) return <p className="muted">{t('home.noDocuments')}</p>;
  const older = documents.slice(SHOWN);
  return (
    <>
      <List documents={documents.slice(0, SHOWN)} />
      {older.length > 0 && (
        <details>
          <summary>{t('home.olderDocuments', { count: older.length })}</summary>
          <List documents={older} />
        </details>
      )}
    </>
  );
}

function List({ documents }: { documents: Flat['documents'] }) {
  const t = useT();
  return (
    <ul className="docs">
      {documents.map(({ id, title, number, issuedOn, pages, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener">
            <FileText size={28} aria-hidden style={{ flex: 'none' }} />
            <span>
              {title}
              <small>
                {number} · <Day value={issuedOn} /> · {t('home.pages', { count: pages })}
              </small>
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
