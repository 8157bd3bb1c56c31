import { allocationSolve } from './allocation-solve';
import type { Command } from './command';
import { bench } from './bench';
import { chaos } from './chaos';
import { databasePrepare } from './database-prepare';
import { demoSeed } from './demo-seed';
import { documentRender } from './document-render';
import { guaranteeSimulate } from './guarantee-simulate';
import { ledgerExport } from './ledger-export';
import { ledgerVerify } from './ledger-verify';
import { openingImport } from './opening-import';
import { rentRun } from './rent-run';
import { rentSimulate } from './rent-simulate';
import { statementCheck } from './statement-check';
import { statementImport } from './statement-import';

/** Every command, in the order of the help. One line each. */
export const commands: readonly Command[] = [
  databasePrepare,
  demoSeed,
  documentRender,
  statementCheck,
  allocationSolve,
  bench,
  chaos,
  statementImport,
  rentRun,
  openingImport,
  rentSimulate,
  guaranteeSimulate,
  ledgerVerify,
  ledgerExport,
];
