import { WaitingListService, type Refreshed } from '#matching';
import { systemActor } from '#platform';
import type { Client } from 'pg';
import { asOwner, throwAwayDatabase } from '../database';
import { atMost, inTurn, median, ratioOf, timed, type BenchLine } from '../measure';
import { AGENCY, key } from '../money/agency';
import { onDay } from '../money/services';
import { DAY, writeWaiting } from './waiting';

type Say = (line: string) => void;

const FLATS = 50;
const RULE_SETS = 5;

/** One household changed, against judging everybody anew; and what a list costs by flats and by rule sets. */
export async function benchPools(ownerUrl: string, say: Say, scale: number): Promise<BenchLine[]> {
  const families = Math.max(50, Math.round(20_000 * scale));
  const few = await measured(ownerUrl, say, families, RULE_SETS, RULE_SETS);
  const alike = await measured(ownerUrl, say, families, FLATS, RULE_SETS);
  const different = await measured(ownerUrl, say, families, FLATS, FLATS);
  const figures = ({ flats, ruleSets, pairs, movedPairs, oneMs, anewMs }: Measured): Record<string, unknown> => ({ families, flats, ruleSets, pairs, movedPairs, oneMs, anewMs });
  return [
    atMost(`one of ${families} households changed, ${FLATS} flats of ${RULE_SETS} rule sets: the list brought up to date / made anew`, alike.ratio, 1 / 50, figures(alike)),
    atMost(`the same, ${FLATS} flats of ${FLATS} rule sets`, different.ratio, 1 / 50, figures(different)),
    atMost(`the list made anew for ${FLATS} flats of ${RULE_SETS} rule sets / for ${RULE_SETS} flats of ${RULE_SETS} (cost follows rule sets)`, alike.anewMs / few.anewMs, 1.5, { aloneMs: few.anewMs, alikeMs: alike.anewMs, differentMs: different.anewMs }),
  ];
}

interface Measured {
  readonly flats: number;
  readonly ruleSets: number;
  readonly pairs: number;
  readonly movedPairs: number;
  readonly ratio: number;
  readonly oneMs: number;
  readonly anewMs: number;
}

async function measured(ownerUrl: string, say: Say, families: number, flats: number, ruleSets: number): Promise<Measured> {
  say(`${flats} flats of ${ruleSets} rule sets:`);
  const database = await throwAwayDatabase(ownerUrl);
  try {
    return await asOwner(database.ownerUrl, async (owner) => {
      await writeWaiting(owner, families, flats, ruleSets);
      return onDay(database, DAY, async (app) => {
        const list = app.get(WaitingListService, { strict: false });
        const refresh = async (anew: boolean): Promise<Refreshed> => (await list.refresh(systemActor(AGENCY), { anew })) ?? Promise.reject(new Error('Somebody else refreshes.'));
        const { pairs } = await refresh(true);
        let changed = 0;
        let movedPairs = 0;
        const figures = await inTurn(
          {
            one: async () => {
              await changeIncome(owner, (changed += 1));
              return timed(async () => (movedPairs = (await refresh(false)).pairs));
            },
            anew: () => timed(() => refresh(true)),
          },
          say,
        );
        if (pairs !== families * ruleSets || movedPairs === 0 || movedPairs > ruleSets) throw new Error(`The list holds ${pairs} pairs, and one household moved ${movedPairs}.`);
        return { flats, ruleSets, pairs, movedPairs, ratio: ratioOf(figures.one, figures.anew), oneMs: median(figures.one), anewMs: median(figures.anew) };
      });
    });
  } finally {
    await database.remove();
  }
}

/** One household earns more: more flats are within its means. */
async function changeIncome(owner: Client, household: number): Promise<void> {
  await owner.query(`UPDATE intake.income SET amount = amount + 4000000 WHERE agency_id = $1 AND household_id = (SELECT ${key('household')} FROM (SELECT $2::int AS i) n)`, [AGENCY, household]);
}
