import { Column, Entity } from 'typeorm';
import { AgencyRow } from '#platform';

export const PARTNER_KINDS = ['referring_organisation', 'municipality', 'funder', 'police', 'school'] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

@Entity({ schema: 'core', name: 'partner' })
export class PartnerRow extends AgencyRow {
  @Column('text') name!: string;
  @Column('text') kind!: PartnerKind;
  @Column('text', { nullable: true }) contactName!: string | null;
  @Column('text', { nullable: true }) email!: string | null;
  @Column('text', { nullable: true }) phone!: string | null;
  @Column('boolean') active!: boolean;
}
