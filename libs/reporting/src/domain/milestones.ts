import type { Housed } from './housed';

/** Round numbers an agency celebrates and a funder asks for. */
export const MILESTONES = [10, 25, 50, 100, 250, 500, 1000, 2500, 5000] as const;

/** The lines that reached a round number, and the next one still ahead. */
export function milestonesOf(lines: readonly Housed[]): { reached: readonly Housed[]; next: number | null } {
  return {
    reached: MILESTONES.filter((ordinal) => ordinal <= lines.length).map((ordinal) => lines[ordinal - 1]!),
    next: MILESTONES.find((ordinal) => ordinal > lines.length) ?? null,
  };
}
