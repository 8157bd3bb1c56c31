import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { Type } from '@nestjs/common';
import { sealTypes } from './result';

const HEADER = '# Printed from the code by `npm run generate`; a test compares them.\n\n';

/** The schema as the resolvers of these modules say it, without an app and without a database. */
export async function schemaOf(modules: readonly Type<unknown>[]): Promise<GraphQLSchema> {
  sealTypes();
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  try {
    return lexicographicSortSchema(await app.get(GraphQLSchemaFactory).create(modules.flatMap(resolversOf)));
  } finally {
    await app.close();
  }
}

export async function printSchemaOf(modules: readonly Type<unknown>[]): Promise<string> {
  return `${HEADER}${printSchema(await schemaOf(modules))}\n`;
}

function resolversOf(module: Type<unknown>): (new () => unknown)[] {
  const providers = (Reflect.getMetadata('providers', module) ?? []) as unknown[];
  return providers.filter((each): each is new () => unknown => typeof each === 'function' && Reflect.hasMetadata('graphql:resolver_type', each));
}
