import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { canonicalAccount, isRefusal, parseIban, refuse, Refused, type Id, type Language } from '#kernel';
import { Database, FilesService, systemActor, type Actor } from '#platform';
import { bankFileSentences, BankAccountsService, BankImportService, BankPostingService, printedOwnAccount, readBankFile, type ImportedStatement, type StatementHead } from '#rent';
import { onlyOptions, UsageError, type Command, type Output } from './command';
import { fileArgument, isFile } from './places';
import { sentenceOf } from './sentences';
import { withServices } from './services';

interface Outcome extends ImportedStatement {
  readonly account: string;
  readonly certain: number;
  readonly toConfirm: number;
  readonly unknown: number;
  readonly suspense: number;
  readonly posted: number;
}

/** Takes a bank file in for the agency whose account it is, and says what lies where; `--post` books what is certain. */
export const statementImport: Command = {
  name: 'statement:import',
  usage: 'statement:import FILE [--post] [--json]',
  does: 'takes a bank statement in and proposes; --post books what is certain',
  async run(args, out) {
    onlyOptions(args, 'post');
    // `--post FILE` and `FILE --post` are the same call.
    const file = args.positional[0] ?? (typeof args.options['post'] === 'string' ? args.options['post'] : undefined);
    if (!file || args.positional.length > 1) throw new UsageError('Name one file.');
    const path = fileArgument(file);
    if (!isFile(path)) throw new UsageError(`The file ${file} cannot be opened.`);
    const language: Language = process.env['LANG']?.startsWith('en') ? 'en' : 'cs';
    try {
      const statements = await withServices((app) => importFile(app, path, args.options['post'] !== undefined), undefined, 'app_worker');
      report(statements, out);
      return 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      out.warn(sentenceOf(error.refusal, language));
      return error.refusal.code in bankFileSentences ? 2 : 1;
    }
  },
};

async function importFile(app: INestApplicationContext, path: string, post: boolean): Promise<Outcome[]> {
  const db = app.get(Database, { strict: false });
  const imports = app.get(BankImportService, { strict: false });
  const postings = app.get(BankPostingService, { strict: false });
  const actor = systemActor(await agencyOf(app, path));
  const imported = await db.write(actor, async (tx) => {
    const file = await app.get(FilesService, { strict: false }).storeLarge(tx, { name: basename(path), mediaType: 'application/octet-stream', purpose: 'statement', open: () => createReadStream(path) });
    return imports.importStatement(tx, file.id);
  });
  const outcomes: Outcome[] = [];
  for (const statement of imported) {
    if (post) await postCertain(db, actor, imports, postings, statement.statementId);
    outcomes.push(await outcomeOf(db, actor, imports, app.get(BankAccountsService, { strict: false }), statement));
  }
  return outcomes;
}

const SLICE_LINES = 5_000;

/** Books what is certain, a slice of the statement in each act and batch, so that memory does not follow its length. */
async function postCertain(db: Database, actor: Actor, imports: BankImportService, postings: BankPostingService, statementId: Id): Promise<void> {
  for (let offset = 0, read = SLICE_LINES; read === SLICE_LINES; offset += SLICE_LINES) {
    read = await db.write(actor, async (tx) => {
      const { rows } = await imports.guessedPage(tx, statementId, { first: SLICE_LINES, offset });
      const certain = postings.certainAmong(rows);
      if (certain.length > 0) await postings.postLines(tx, certain);
      return rows.length;
    });
  }
}

async function outcomeOf(db: Database, actor: Actor, imports: BankImportService, accounts: BankAccountsService, statement: ImportedStatement): Promise<Outcome> {
  return db.read(actor, async (tx) => {
    const { bankAccountId } = await imports.statement(tx, statement.statementId);
    const account = (await accounts.bankAccounts(tx)).find((each) => each.id === bankAccountId)!.bankAccount;
    return { ...statement, account, ...(await imports.piles(tx, statement.statementId)) };
  });
}

/** The agency that has the account of the file's first statement; one of several is refused, because it would be a guess. */
async function agencyOf(app: INestApplicationContext, path: string): Promise<Id> {
  const db = app.get(Database, { strict: false });
  const accounts = app.get(BankAccountsService, { strict: false });
  let head: StatementHead | null = null;
  await readBankFile(() => createReadStream(path), { begin: (next) => void (head ??= next), line: () => undefined, end: () => undefined });
  const { account, iban } = head as unknown as StatementHead;
  const found: Id[] = [];
  for (const agencyId of await db.agencyIds()) {
    const own = await db.read(systemActor(agencyId), (tx) => accounts.bankAccounts(tx));
    if (own.some((each) => (iban === null ? digitsOf(each.iban) === account : each.iban === iban))) found.push(agencyId);
  }
  if (found.length > 1) throw new UsageError('Several agencies have this account; take the statement in on the screen of one of them.');
  return found[0] ?? refuse('bank_account_unknown', { account: printedOwnAccount({ account, iban }) });
}

function digitsOf(iban: string): string | null {
  const parsed = parseIban(iban);
  return isRefusal(parsed) || !parsed.czech ? null : canonicalAccount(parsed.czech);
}

function report(statements: readonly Outcome[], out: Output): void {
  for (const each of statements) {
    out.say(`${each.account}: ${each.newLines} new, ${each.knownLines} known, ${each.changedLines} changed`);
    out.say(`  certain ${each.certain} · to confirm ${each.toConfirm} · unknown ${each.unknown} · put aside ${each.suspense} · posted ${each.posted}`);
  }
  out.json({ statements });
}
