import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';

/**
 * The shapes every schema needs (a refusal, a page), made anew for each endpoint: code-first metadata is global in a
 * process, so the staff's and the portal's schema never share a class.
 */
export function makeResultTypes(refusedType: Type<unknown>, pageInfoType: Type<unknown>) {
  const unions = new Map<string, unknown>();
  const connections = new Map<string, Type<unknown>>();

  /** `OfferResult = Offer | Refused` */
  function resultOf<T>(type: Type<T>, name = `${type.name}Result`): T {
    let union = unions.get(name);
    if (!union) {
      union = createUnionType({
        name,
        types: () => [type, refusedType] as const,
        resolveType: (value: unknown) => ((value as { refused?: unknown }).refused === true ? refusedType : type),
      });
      unions.set(name, union);
    }
    return union as T;
  }

  /** `UnitConnection { edges { cursor node } pageInfo totalCount }` */
  function connectionOf<T>(type: Type<T>): Type<unknown> {
    const known = connections.get(type.name);
    if (known) return known;
    @ObjectType(`${type.name}Edge`)
    class Edge {
      @Field(() => String) cursor!: string;
      @Field(() => type) node!: T;
    }
    @ObjectType(`${type.name}Connection`)
    class Connection {
      @Field(() => [Edge]) edges!: Edge[];
      @Field(() => pageInfoType) pageInfo!: unknown;
      @Field(() => Int) totalCount!: number;
    }
    connections.set(type.name, Connection);
    return Connection;
  }

  return { resultOf, connectionOf };
}
