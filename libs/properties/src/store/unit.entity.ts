import { Column, Entity } from 'typeorm';
import type { Halere, Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, DecimalColumn, MoneyColumn } from '#platform';
import type { EnergyLabel, UnitService } from '../domain/unit-rules';

@Entity({ schema: 'core', name: 'building' })
export class BuildingRow extends AgencyRow {
  @Column('text') street!: string;
  @Column('text') houseNumber!: string;
  @Column('text', { nullable: true }) part!: string | null;
  @Column('text') city!: string;
  @Column('text') postalCode!: string;
  @Column('text', { nullable: true }) ruianCode!: string | null;
  @Column('boolean', { nullable: true }) hasLift!: boolean | null;
  @Column('boolean', { nullable: true }) stepFreeEntrance!: boolean | null;
  @Column('boolean', { nullable: true }) petsAllowed!: boolean | null;
  @Column('boolean', { nullable: true }) smokingAllowed!: boolean | null;
}

@Entity({ schema: 'core', name: 'unit' })
export class UnitRow extends AgencyRow {
  @Column('text') code!: string;
  @Column('uuid') buildingId!: Id;
  @Column('uuid') landlordId!: Id;
  @Column('text', { nullable: true }) unitNumber!: string | null;
  @Column('integer') floor!: number;
  @Column('text') layout!: string;
  @Column('integer') habitableRooms!: number;
  @DecimalColumn({ name: 'area_m2' }) areaM2!: number;
  @Column('boolean', { nullable: true }) stepFree!: boolean | null;
  @Column('boolean') furnished!: boolean;
  @Column('text', { nullable: true }) energyLabel!: EnergyLabel | null;
  @MoneyColumn() rent!: Halere;
  @MoneyColumn() deposit!: Halere;
  @MoneyColumn({ nullable: true }) energyEstimate!: Halere | null;
  @Column('integer', { nullable: true }) maxPersons!: number | null;
  @DateColumn({ nullable: true }) availableFrom!: IsoDate | null;
  @DateColumn({ nullable: true }) withdrawnOn!: IsoDate | null;
  @Column('text', { nullable: true }) note!: string | null;
}

@Entity({ schema: 'core', name: 'unit_advance' })
export class UnitAdvanceRow extends AgencyRow {
  @Column('uuid') unitId!: Id;
  @Column('text') service!: UnitService;
  @MoneyColumn() amount!: Halere;
}
