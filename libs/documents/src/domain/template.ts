import type { Language, Role } from '#kernel';
import type { Bilingual } from './paper';
import type { PageModel } from './page-model';

/**
 * How one kind of paper is made from its frozen data. A change of words or order raises `version`, and the old
 * function stays registered beside the new one, so that a paper issued with it can still be made again.
 */
export interface DocumentTemplate<Snapshot> {
  /** Name in the database and in addresses: "lease". */
  readonly kind: string;
  /** Letters of the numbering series: "NS" gives NS-2026-0001. */
  readonly series: string;
  readonly version: number;
  readonly name: Bilingual;
  /** Whether a landlord may ever be given this kind. The paper must then say nothing about the family but what he signs himself. */
  readonly forLandlord: boolean;
  /** Who of the staff may open it. Silence means no: a role that is not here gets the answer of an unknown paper. */
  readonly readers: readonly Role[];
  page(snapshot: Snapshot, language: Language): PageModel;
}

/** "lease/1". */
export function templateName(template: Pick<DocumentTemplate<never>, 'kind' | 'version'>): string {
  return `${template.kind}/${template.version}`;
}
