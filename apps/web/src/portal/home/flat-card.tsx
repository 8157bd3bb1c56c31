import { Link } from '@tanstack/react-router';
import { MessageSquareWarning } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../app/intl';
import { Day, Money } from '../parts/figures';
import { ArrivalQuestion } from './arrival-question';
import { Documents } from './documents';
import type { Flat } from './home-page';
import { MonthTiles } from './month-tiles';

/** One flat, one card: the sentence, what we ask, what comes next, then everything else. */
export function FlatCard({ flat, alone }: { flat: Flat; alone: boolean }) {
  const t = useT();
  const waiting = flat.questions.filter(({ answer }) => !answer);
  return (
    <article className="card" aria-labelledby={`byt-${flat.id}`}>
      <p className="muted" style={{ marginBottom: '0.25rem' }} id={`byt-${flat.id}`}>
        {t('home.flat', { street: flat.street, city: flat.city, layout: flat.layout })}
      </p>
      {flat.sentence && (
        <h2 className="sentence" data-mood={flat.sentence.mood}>
          {flat.sentence.text}
        </h2>
      )}
      {waiting.map((question) => (
        <ArrivalQuestion key={question.id} question={question} />
      ))}
      {flat.nextPayout && (
        <div className="note">
          <h3>{t('home.nextPayout')}</h3>
          <p>
            <Money value={flat.nextPayout.amount} /> · {t('home.by')} <Day value={flat.nextPayout.dueOn} />
            {flat.nextPayout.accountEnding && <> · {t('home.account', { ending: flat.nextPayout.accountEnding })}</>}
          </p>
        </div>
      )}
      <Section alone={alone} title={t('home.months')}>
        <MonthTiles months={flat.months} />
      </Section>
      <Section alone={alone} title={t('home.documents', { count: flat.documents.length })}>
        <Documents documents={flat.documents} />
      </Section>
      {flat.contract && (
        <Section alone={alone} title={t('home.contract')}>
          <Contract contract={flat.contract} />
        </Section>
      )}
      <Problems flat={flat} />
    </article>
  );
}

/** With one flat everything is open; with more, each card keeps to its first lines until asked. */
function Section({ alone, title, children }: { alone: boolean; title: string; children: ReactNode }) {
  if (alone) {
    return (
      <section style={{ marginTop: '1.5rem' }}>
        <h3>{title}</h3>
        {children}
      </section>
    );
  }
  return (
    <details>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}

function Contract({ contract }: { contract: NonNullable<Flat['contract']> }) {
  const t = useT();
  const models: Record<string, string> = { A: t('home.model.A'), B: t('home.model.B'), C: t('home.model.C') };
  return (
    <dl className="facts">
      <dt>{t('home.contractNumber')}</dt>
      <dd>{contract.number}</dd>
      <dt>{t('home.contractKind')}</dt>
      <dd>{models[contract.model]}</dd>
      <dt>{t('home.contractTerm')}</dt>
      <dd>
        {t('home.from')} <Day value={contract.startsOn} />
        {contract.endsOn ? <> {t('home.to')} <Day value={contract.endsOn} /></> : <> · {t('home.openEnded')}</>}
      </dd>
      {contract.guarantee && (
        <>
          <dt>{t('home.guarantee')}</dt>
          <dd>{contract.guarantee.text}</dd>
        </>
      )}
    </dl>
  );
}

function Problems({ flat }: { flat: Flat }) {
  const t = useT();
  const states: Record<string, string> = { new: t('home.report.new'), taken: t('home.report.taken'), solved: t('home.report.solved') };
  return (
    <section style={{ marginTop: '1.5rem' }}>
      {flat.problemReports.length > 0 && (
        <>
          <h3>{t('home.reports')}</h3>
          <ul className="docs" style={{ marginBottom: '1rem' }}>
            {flat.problemReports.map(({ id, place, description, state, reportedAt }) => (
              <li key={id} style={{ padding: '0.5rem 0' }}>
                {place}: {description}
                <small>
                  <Day value={reportedAt} /> · {states[state] ?? state}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Link to="/portal/byt/$flatId/problem" params={{ flatId: flat.id }} className="plain wide">
        <MessageSquareWarning size={22} aria-hidden />
        {t('home.reportProblem')}
      </Link>
    </section>
  );
}
