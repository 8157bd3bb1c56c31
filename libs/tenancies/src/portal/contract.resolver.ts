import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Id, Language } from '#kernel';
import { CurrentLanguage, Reading, groupLoader, type ReadingScope } from '#platform/portal';
import { MyFlat, MyHome } from '#properties/portal';
import { contractToShow, guaranteeText, type GuaranteeTerms } from '../domain/contract-for-landlord';
import { FlatContract, FlatDocument } from './contract.type';
import { contractsOf, documentsOf, documentsOfAllFlats, leasesOf, type ContractRow, type DocumentRow, type LeaseRow } from './contract.view';

/** Shared with rent, which tells the money of the same contracts. */
export const contractsByFlat = groupLoader<Id, ContractRow>(contractsOf, (contract) => contract.unitId);
/** Shared too: a month that is not charged yet is no empty flat. */
export const leasesByFlat = groupLoader<Id, LeaseRow>(leasesOf, (lease) => lease.unitId);
const documentsByFlat = groupLoader<Id, DocumentRow>(documentsOf, (document) => document.unitId!);

@Resolver(() => MyFlat)
export class FlatContractResolver {
  @ResolveField(() => FlatContract, { nullable: true })
  async contract(@Parent() flat: MyFlat, @Reading() reading: ReadingScope, @CurrentLanguage() language: Language): Promise<FlatContract | null> {
    const { today } = await reading.tx();
    const contract = contractToShow((await reading.load(contractsByFlat, flat.id)) ?? [], today);
    if (!contract) return null;
    const terms = contract.covers === null ? null : (contract as unknown as GuaranteeTerms);
    return { ...contract, guarantee: terms && { ...terms, text: guaranteeText(terms, language) } };
  }

  @ResolveField(() => [FlatDocument])
  async documents(@Parent() flat: MyFlat, @Reading() reading: ReadingScope): Promise<FlatDocument[]> {
    return ((await reading.load(documentsByFlat, flat.id)) ?? []).map(withUrl);
  }
}

@Resolver(() => MyHome)
export class HomeDocumentsResolver {
  @ResolveField(() => [FlatDocument], { description: 'Papers about all his flats together; those of one flat are with the flat.' })
  async documents(@Reading() reading: ReadingScope): Promise<FlatDocument[]> {
    return (await documentsOfAllFlats(await reading.tx())).map(withUrl);
  }
}

const withUrl = (document: DocumentRow): FlatDocument => ({ ...document, url: `/portal/documents/${document.id}.pdf` });
