import { Text, Title } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useT } from '../../app/intl';
import { decisionOf, isWhole, takesPart, type Decision, type Decisions } from './decisions';
import { LineRow } from './line-row';
import type { Line } from './queries';
import { targetOf, TeachRule } from './teach-rule';

const PILES = ['certain', 'to_confirm', 'unknown', 'suspense', 'posted'] as const;
type Pile = (typeof PILES)[number];

const pileOf = (line: Line): Pile => (line.state === 'open' ? ((line.pile ?? 'unknown') as Pile) : (line.state as Pile));

interface LineListProps {
  lines: readonly Line[];
  decisions: Decisions;
  onDecide: (line: Line, decision: Decision) => void;
}

/**
 * The piles, one under another. Keys work while a line has the focus and never while something is typed:
 * J and K move, Enter confirms and goes on, S splits or assigns, N says "not rent", O puts aside, L teaches a rule.
 */
export function LineList({ lines, decisions, onDecide }: LineListProps) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [teaching, setTeaching] = useState<{ line: Line; decision: Decision } | null>(null);
  const ordered = PILES.flatMap((pile) => lines.filter((line) => pileOf(line) === pile));
  const focused = ordered.some((line) => line.id === current) ? current : (ordered[0]?.id ?? null);

  const go = (step: number): void => {
    const at = ordered.findIndex((line) => line.id === focused);
    const next = ordered[Math.min(ordered.length - 1, Math.max(0, at + step))];
    if (next) focus(next.id);
  };
  const rowOf = (id: string): HTMLElement | null => list.current?.querySelector<HTMLElement>(`[data-line="${id}"]`) ?? null;
  const focus = (id: string): void => {
    setCurrent(id);
    // At once: the next key of a quick hand belongs to this row already, not to the one it leaves.
    rowOf(id)?.focus();
    // And once more when something of the row that held the focus has gone with the drawing (an editor closed).
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) rowOf(id)?.focus();
    });
  };
  const choose = (line: Line, chosen: boolean): void => {
    const decision = decisionOf(line, decisions);
    if (isWhole(line, decision)) onDecide(line, { ...decision, chosen });
    else setEditing(line.id);
  };
  /** A rule needs something to say: without it the line is assigned first. */
  const teach = (line: Line, decision: Decision | null): void => {
    if (decision && targetOf(line, decision)) setTeaching({ line, decision });
    else setEditing(line.id);
  };
  const aside = (line: Line, as: 'suspense' | 'not_rent'): void => {
    if (line.state !== 'open') return;
    onDecide(line, { as, shares: [], payout: null, chosen: true });
    go(1);
  };
  const press = (event: KeyboardEvent, line: Line): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Record<string, () => void> = {
      j: () => go(1),
      ArrowDown: () => go(1),
      k: () => go(-1),
      ArrowUp: () => go(-1),
      Home: () => go(-ordered.length),
      End: () => go(ordered.length),
    };
    if (takesPart(line)) {
      Object.assign(acts, {
        Enter: () => {
          const decision = decisionOf(line, decisions);
          choose(line, !(decision?.chosen ?? false));
          if (isWhole(line, decision)) go(1);
        },
        s: () => setEditing(line.id),
        n: () => aside(line, 'not_rent'),
        o: () => aside(line, 'suspense'),
        l: () => teach(line, decisionOf(line, decisions)),
      });
    }
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <div ref={list}>
      <Text size="sm" c="dimmed" mb="sm" visibleFrom="md" className="zz-no-print">
        {t('bank.keys')}
      </Text>
      {PILES.map((pile) => {
        const rows = ordered.filter((line) => pileOf(line) === pile);
        return rows.length === 0 ? null : (
          <section key={pile} style={{ marginBottom: '1.5rem' }}>
            <Title order={2} size="h3" mb={4}>
              {t(`bank.pile.${pile}`, { count: rows.length })}
            </Title>
            <Text c="dimmed" mb="sm" className="zz-prose">
              {t(`bank.pileWhy.${pile}`)}
            </Text>
            <div className="zz-frame" role="list" aria-label={t(`bank.pile.${pile}`, { count: rows.length })}>
              {rows.map((line) => (
                <div
                  key={line.id}
                  role="listitem"
                  data-line={line.id}
                  className="zz-bank-row"
                  // The row is one stop of the keyboard; its keys act on the line it shows.
                  tabIndex={line.id === focused ? 0 : -1}
                  aria-current={line.id === focused ? 'true' : undefined}
                  onFocus={() => setCurrent(line.id)}
                  onKeyDown={(event) => press(event, line)}
                >
                  <LineRow
                    line={line}
                    decision={takesPart(line) ? decisionOf(line, decisions) : null}
                    isEditing={editing === line.id}
                    onChoose={(chosen) => choose(line, chosen)}
                    onEdit={() => setEditing(line.id)}
                    onDecide={(decision) => {
                      onDecide(line, decision);
                      setEditing(null);
                      focus(line.id);
                    }}
                    onTeach={(decision) => {
                      onDecide(line, decision);
                      setEditing(null);
                      teach(line, decision);
                    }}
                    onBack={() => {
                      setEditing(null);
                      focus(line.id);
                    }}
                  />
                </div>
              ))}
            </div>
          </section>
        );
      })}
      {teaching && (
        <TeachRule
          line={teaching.line}
          decision={teaching.decision}
          onClose={() => {
            setTeaching(null);
            focus(teaching.line.id);
          }}
        />
      )}
    </div>
  );
}
