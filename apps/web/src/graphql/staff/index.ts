// @ts-nocheck
/* eslint-disable */
export * from "./gql";