import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { SentenceBook } from '../sentences';
import type { RequestContext } from './access';
import { publicError } from './errors';
import { forbiddenFields, type PolicyTable, type Reader } from './policy';
import { CallerGone } from './reading';

const REMEMBERED_VERDICTS = 2000;

/** Before execution: the policy table. After it: errors as sentences. */
export function edgePlugin(book: SentenceBook, policy: PolicyTable, log: Logger): ApolloServerPlugin<RequestContext> {
  // The verdict depends on the text of the query and the roles alone.
  const verdicts = new Map<string, readonly GraphQLError[]>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, contextValue, queryHash }) {
          const readers: Reader[] = ['public', ...(contextValue.actor?.roles ?? [])];
          const key = `${queryHash}:${readers.join()}`;
          let errors = verdicts.get(key);
          if (!errors) {
            errors = forbiddenFields(schema, document, policy, readers);
            if (verdicts.size >= REMEMBERED_VERDICTS) verdicts.clear();
            verdicts.set(key, errors);
          }
          if (errors.length > 0) throw contextValue.actor ? forbidden(errors) : unauthenticated(contextValue);
        },
        async willSendResponse({ errors, response, contextValue }) {
          if (!errors?.length || response.body.kind !== 'single') return;
          response.body.singleResult.errors = errors.map((error) =>
            publicError(error, book, contextValue.language, (surprise) => {
              if (!(surprise instanceof CallerGone)) log.error({ err: surprise, reference: contextValue.reference }, 'a request failed unexpectedly');
              return contextValue.reference;
            }),
          );
        },
      };
    },
  };
}

function forbidden(errors: readonly GraphQLError[]): GraphQLError {
  return new GraphQLError('not allowed', { extensions: { ...errors[0]!.extensions, http: { status: 403 } } });
}

function unauthenticated(context: RequestContext): GraphQLError {
  return new GraphQLError('not signed in', {
    extensions: { code: 'UNAUTHENTICATED', refusal: context.sessionExpired ? 'session_expired' : 'not_signed_in', http: { status: 401 } },
  });
}
