import { Column, Entity } from 'typeorm';
import type { Id, IsoDate } from '#kernel';
import { AgencyRow, DateColumn, DecimalColumn } from '#platform';
import type { HandoverKind, KeyKind, MenderOfDefect, MeterKind, RoomCondition } from '../domain/handover';

@Entity({ schema: 'core', name: 'handover' })
export class HandoverRow extends AgencyRow {
  @Column('uuid') tenancyId!: Id;
  @Column('text') kind!: HandoverKind;
  @DateColumn() heldOn!: IsoDate;
  @DateColumn({ nullable: true }) energyTransferBy!: IsoDate | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('uuid', { nullable: true }) heldBy!: Id | null;
}

@Entity({ schema: 'core', name: 'handover_meter' })
export class HandoverMeterRow extends AgencyRow {
  @Column('uuid') handoverId!: Id;
  @Column('text') kind!: MeterKind;
  @Column('text') serialNumber!: string;
  @Column('text', { nullable: true }) supplyPoint!: string | null;
  @DecimalColumn() reading!: number;
  @Column('text') unit!: string;
}

@Entity({ schema: 'core', name: 'handover_key' })
export class HandoverKeyRow extends AgencyRow {
  @Column('uuid') handoverId!: Id;
  @Column('text') kind!: KeyKind;
  @Column('integer') count!: number;
}

@Entity({ schema: 'core', name: 'handover_room' })
export class HandoverRoomRow extends AgencyRow {
  @Column('uuid') handoverId!: Id;
  @Column('text') room!: string;
  @Column('text') condition!: RoomCondition;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer') position!: number;
}

@Entity({ schema: 'core', name: 'handover_defect' })
export class HandoverDefectRow extends AgencyRow {
  @Column('uuid') handoverId!: Id;
  @Column('text') description!: string;
  @Column('text') mendedBy!: MenderOfDefect;
  @DateColumn({ nullable: true }) mendUntil!: IsoDate | null;
  @Column('integer') position!: number;
}
