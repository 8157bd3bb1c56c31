import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Id, IsoDate, Language } from '#kernel';
import { DateScalar, DateTimeScalar, IdScalar } from '#platform/staff';

@ObjectType({ description: 'An issued paper: numbered, frozen, and provable by its hash.' })
export class Document {
  @Field(() => IdScalar) id!: Id;
  @Field(() => String, { description: 'lease, sublease, paymentSchedule, guaranteeCertificate, handoverProtocol, flatPromise, reminder, landlordStatement' }) kind!: string;
  @Field(() => String) number!: string;
  @Field(() => String) language!: Language;
  @Field(() => String) title!: string;
  @Field(() => Int) pages!: number;
  @Field(() => String) sha256!: string;
  @Field(() => Int) templateVersion!: number;
  @Field(() => IdScalar) subjectId!: Id;
  @Field(() => Boolean) visibleToLandlord!: boolean;
  @Field(() => DateScalar) issuedOn!: IsoDate;
  @Field(() => DateTimeScalar) issuedAt!: Date;
}

@ObjectType({ description: 'Whether a paper is still what was issued.' })
export class DocumentVerification {
  @Field(() => String, { description: 'same, different, other_engine' }) state!: string;
  @Field(() => Boolean) fileIntact!: boolean;
  @Field(() => String) sha256!: string;
  @Field(() => String, { nullable: true }) madeAgain!: string | null;
}
