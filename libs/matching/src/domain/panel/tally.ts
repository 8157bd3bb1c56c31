/** A, B, C: what a candidate is called in a packet. */
export const LABELS = ['A', 'B', 'C'] as const;
export type Label = (typeof LABELS)[number];

export const CHOICES = ['for', 'against', 'abstain'] as const;
export type Choice = (typeof CHOICES)[number];

/** A vote that counts: one choice for each candidate. */
export type Choices = Readonly<Partial<Record<Label, Choice>>>;

export interface LabelTally {
  readonly label: Label;
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** What the votes say by themselves; a tie is not settled here. */
export type Outcome =
  | { readonly kind: 'chosen'; readonly label: Label }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'tie'; readonly labels: readonly Label[] };

/** The votes for each candidate, in the order of the labels. A choice nobody made is an abstention. */
export function tallyOf(labels: readonly Label[], ballots: readonly Choices[]): LabelTally[] {
  return [...labels].sort().map((label) => {
    const count = (choice: Choice): number => ballots.filter((choices) => (choices[label] ?? 'abstain') === choice).length;
    return { label, for: count('for'), against: count('against'), abstain: count('abstain') };
  });
}

/**
 * A candidate stands with more votes for than against. Of those who stand the most votes for, then the fewest against; who is
 * equal in both ties. Where nobody stands, candidates with as many votes for as against tie. Otherwise nobody is chosen.
 */
export function outcomeOf(tally: readonly LabelTally[]): Outcome {
  const standing = tally.filter((one) => one.for > one.against);
  if (standing.length > 0) {
    const best = firstsOf(standing);
    return best.length === 1 ? { kind: 'chosen', label: best[0]!.label } : tie(best);
  }
  const even = tally.filter((one) => one.for > 0 && one.for === one.against);
  return even.length > 0 ? tie(firstsOf(even)) : { kind: 'nobody' };
}

function firstsOf(tally: readonly LabelTally[]): LabelTally[] {
  const most = Math.max(...tally.map((one) => one.for));
  const withMost = tally.filter((one) => one.for === most);
  const fewest = Math.min(...withMost.map((one) => one.against));
  return withMost.filter((one) => one.against === fewest);
}

const tie = (tied: readonly LabelTally[]): Outcome => ({ kind: 'tie', labels: tied.map(({ label }) => label).sort() });

/** Whether a vote dissents from what was decided: against the chosen one, or for somebody where nobody was chosen. */
export function dissents(choices: Choices, chosen: Label | null): boolean {
  return chosen === null ? Object.values(choices).includes('for') : choices[chosen] === 'against';
}
