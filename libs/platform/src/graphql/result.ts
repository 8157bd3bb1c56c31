import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';

let sealed = false;

/** Code-first metadata is read once, when the schema is made: a type born later would be missing in it. */
export function sealTypes(): void {
  sealed = true;
}

function mustBeOpen(right: string): void {
  if (sealed) throw new Error(`Too late to make this type: write ${right}, outside of any function.`);
}

/**
 * The shapes every schema needs (a refusal, a page), made anew for each endpoint: code-first metadata is global in a
 * process, so the staff's and the portal's schema never share a class.
 */
export function makeResultTypes(refusedType: Type<unknown>, pageInfoType: Type<unknown>) {
  const unions = new Map<string, unknown>();
  const connections = new Map<string, Type<unknown>>();

  /** `OfferResult = Offer | Refused`, as the type function of a decorator: `@Mutation(resultOf(Offer))`. */
  function resultOf<T>(type: Type<T>, name = `${type.name}Result`): () => T {
    mustBeOpen(`@Mutation(resultOf(${type.name}))`);
    let union = unions.get(name);
    if (!union) {
      union = createUnionType({
        name,
        types: () => [type, refusedType] as const,
        resolveType: (value: unknown) => ((value as { refused?: unknown }).refused === true ? refusedType : type),
      });
      unions.set(name, union);
    }
    return () => union as T;
  }

  /** `UnitConnection { edges { cursor node } pageInfo totalCount }`: `const UnitConnection = connectionOf(Unit)` beside the resolver. */
  function connectionOf<T>(type: Type<T>): Type<unknown> {
    mustBeOpen(`const ${type.name}Connection = connectionOf(${type.name})`);
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
