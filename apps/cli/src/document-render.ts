import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { INestApplicationContext } from '@nestjs/common';
import { DocumentsService } from '#documents';
import { isId, refuse, type Id, type Language } from '#kernel';
import { AccessDatabase, Database, systemActor, type Actor } from '#platform';
import { TenancyLettersService, type LetterKind } from '#rent';
import { TenanciesService, TenancyPapersService, type PaperKind } from '#tenancies';
import { onlyOptions, UsageError, type Command } from './command';
import { fileArgument } from './places';
import { withServices } from './services';

/** Names people give the papers, without regard to case, dashes and underscores: the paper, and the kinds it is kept under. */
const KINDS: Readonly<Record<string, { readonly paper: PaperKind | null; readonly kept: readonly string[]; readonly letter?: LetterKind }>> = {
  contract: { paper: 'contract', kept: ['lease', 'sublease'] },
  lease: { paper: 'contract', kept: ['lease'] },
  sublease: { paper: 'contract', kept: ['sublease'] },
  paymentschedule: { paper: 'payment_schedule', kept: ['paymentSchedule'] },
  guaranteecertificate: { paper: 'guarantee_certificate', kept: ['guaranteeCertificate'] },
  handoverprotocol: { paper: 'handover_in', kept: ['handoverProtocol'] },
  handoverin: { paper: 'handover_in', kept: ['handoverProtocol'] },
  handoverout: { paper: 'handover_out', kept: ['handoverProtocol'] },
  // A reminder is a step of the ladder: the shell shows the one that was sent, it never sends one.
  reminder: { paper: null, kept: ['reminder'] },
  calltopay: { paper: null, kept: ['callToPay'] },
  breachcall: { paper: null, kept: ['breachCall'] },
  // Papers that are no step: as issued, else as a draft of what they would say now.
  rentstatement: { paper: null, kept: ['rentStatement'], letter: 'rentStatement' },
  repaymentagreement: { paper: null, kept: ['repaymentAgreement'], letter: 'repaymentAgreement' },
  debtrecognition: { paper: null, kept: ['debtRecognition'], letter: 'debtRecognition' },
  recourseagreement: { paper: null, kept: ['recourseAgreement'] },
  recourserecognition: { paper: null, kept: ['recourseRecognition'] },
  nodebtconfirmation: { paper: null, kept: ['noDebtConfirmation'], letter: 'noDebtConfirmation' },
  depositsettlement: { paper: null, kept: ['depositSettlement'], letter: 'depositSettlement' },
};

interface Printed {
  readonly bytes: Buffer;
  readonly pages: number;
  readonly kind: string;
  readonly number: string | null;
}

export const documentRender: Command = {
  name: 'document:render',
  usage: 'document:render KIND --tenancy ID --out FILE [--language cs|en] [--json]',
  does: `writes one PDF: the paper as issued, or a draft without a number (${['lease', 'payment-schedule', 'guarantee-certificate', 'handover-in', 'handover-out', 'reminder', 'call-to-pay', 'breach-call', 'rent-statement', 'repayment-agreement', 'debt-recognition', 'recourse-agreement', 'recourse-recognition', 'no-debt-confirmation', 'deposit-settlement'].join(', ')})`,
  async run(args, out) {
    onlyOptions(args, 'tenancy', 'out', 'language');
    const [kindName, ...more] = args.positional;
    const { tenancy, out: target, language } = args.options;
    const wanted = KINDS[(kindName ?? '').toLowerCase().replace(/[-_]/g, '')];
    if (!wanted || more.length > 0) throw new UsageError(kindName ? `There is no paper called "${kindName}".` : 'Which paper?');
    if (typeof tenancy !== 'string') throw new UsageError('--tenancy takes the id or the number of a tenancy.');
    if (typeof target !== 'string') throw new UsageError('--out takes the file to write.');
    if (language !== undefined && language !== 'cs' && language !== 'en') throw new UsageError('--language takes cs or en.');
    const path = fileArgument(target);
    return withServices(async (app) => {
      const { actor, tenancyId, language: usual } = await findTenancy(app, tenancy);
      const printed = await print(app, actor, tenancyId, wanted, (language as Language | undefined) ?? usual);
      writeFileSync(path, printed.bytes);
      const sha256 = createHash('sha256').update(printed.bytes).digest('hex');
      out.say(`${path}: ${printed.number ?? 'draft'}, ${printed.pages} ${printed.pages === 1 ? 'page' : 'pages'}, sha256 ${sha256}`);
      out.json({ path, pages: printed.pages, sha256, kind: printed.kind, number: printed.number });
      return 0;
    });
  },
};

/** A shell does not know the agency: the one that has the tenancy. @throws Refused unknown_id */
async function findTenancy(app: INestApplicationContext, name: string): Promise<{ actor: Actor; tenancyId: Id; language: Language }> {
  const database = app.get(Database, { strict: false });
  const tenancies = app.get(TenanciesService, { strict: false });
  for (const agencyId of await agenciesOf(app)) {
    const actor = systemActor(agencyId);
    const found = await database.read(actor, async (tx) => {
      if (isId(name.toLowerCase())) return tenancies.get(tx, name.toLowerCase() as Id);
      const row = await tx.row<{ id: Id }>('SELECT id FROM core.tenancy WHERE agency_id = $1 AND (number = $2 OR variable_symbol = $2)', [agencyId, name]);
      return row && tenancies.get(tx, row.id);
    });
    if (found) return { actor, tenancyId: found.tenancyId, language: found.language };
  }
  return refuse('unknown_id', {}, 'tenancy');
}

async function agenciesOf(app: INestApplicationContext): Promise<readonly Id[]> {
  return (await app.get(AccessDatabase, { strict: false }).rows<{ id: Id }>('SELECT id FROM access.agency ORDER BY id')).map((row) => row.id);
}

/** What was issued, byte for byte; else what would be issued now, as a draft that takes no number and leaves no trace. */
async function print(app: INestApplicationContext, actor: Actor, tenancyId: Id, wanted: (typeof KINDS)[string], language: Language): Promise<Printed> {
  const database = app.get(Database, { strict: false });
  const documents = app.get(DocumentsService, { strict: false });
  const issued = await database.read(actor, async (tx) => {
    for (const { id, kind, number, pages } of await documents.about(tx, [tenancyId], ['administrator'])) {
      const document = wanted.kept.includes(kind) ? await documents.row(tx, id) : null;
      if (document?.language !== language || !isThatHandover(document.snapshot, wanted.paper)) continue;
      return { bytes: (await documents.file(tx, id)).bytes, pages, kind, number };
    }
    return null;
  });
  if (issued) return issued;
  const { paper, letter } = wanted;
  if (letter !== undefined) {
    const [row] = await database.rehearse(actor, (tx) => app.get(TenancyLettersService, { strict: false }).issueIn(tx, { tenancyId, kind: letter, language }));
    const { bytes, pages } = await documents.draft(row!);
    return { bytes, pages, kind: row!.kind, number: null };
  }
  if (paper === null) return refuse('unknown_id', {}, 'kind');
  const papers = app.get(TenancyPapersService, { strict: false });
  const row = await database.rehearse(actor, (tx) => papers.issueIn(tx, tenancyId, paper, language));
  const { bytes, pages } = await documents.draft(row);
  return { bytes, pages, kind: row.kind, number: null };
}

/** Both handovers are kept under one kind; the frozen data say which it was. */
function isThatHandover(snapshot: unknown, paper: PaperKind | null): boolean {
  if (paper !== 'handover_in' && paper !== 'handover_out') return true;
  return (snapshot as { direction?: unknown }).direction === (paper === 'handover_in' ? 'entry' : 'exit');
}
