import type { Id, IsoDate } from '#kernel';
import type { DecisionEnd } from './past-replay';

export interface DecisionLine {
  readonly decisionId: Id;
  readonly unitId: Id;
  readonly decidedOn: IsoDate;
  readonly end: DecisionEnd;
  /** The list it was made on was kept. */
  readonly hasPool: boolean;
}

/**
 * Decisions put together by the flat free once: those about one flat belong together until the flat was taken. In the
 * order of the first decision of each; decisions come in the order they were made.
 */
export function vacanciesOf<Line extends DecisionLine>(decisions: readonly Line[]): Line[][] {
  const vacancies: Line[][] = [];
  const open = new Map<Id, Line[]>();
  for (const decision of decisions) {
    const attempts = open.get(decision.unitId);
    if (attempts) attempts.push(decision);
    else {
      const begun = [decision];
      vacancies.push(begun);
      open.set(decision.unitId, begun);
    }
    if (decision.end === 'taken') open.delete(decision.unitId);
  }
  return vacancies;
}
