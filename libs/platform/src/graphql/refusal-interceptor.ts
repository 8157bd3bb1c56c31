import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { catchError, from, of, switchMap, throwError, type Observable } from 'rxjs';
import { Refused } from '#kernel';
import { SentenceBook } from '../sentences';
import type { RequestContext } from './access';

/** An expected no of a mutation becomes the `Refused` of its result union, in the language of the person. */
@Injectable()
export class RefusalInterceptor implements NestInterceptor {
  constructor(private readonly book: SentenceBook) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<GqlContextType>() !== 'graphql') return next.handle();
    const gql = GqlExecutionContext.create(execution);
    const info = gql.getInfo<{ parentType: { name: string } }>();
    if (info.parentType.name !== 'Mutation') return next.handle();
    const context = gql.getContext<RequestContext>();
    return next.handle().pipe(
      catchError((error: unknown) => {
        if (!(error instanceof Refused)) return throwError(() => error);
        const { code, params, field } = error.refusal;
        return of({ refused: true, code, field, message: this.book.say({ code, params }, context.language) });
      }),
      switchMap((result) => from((context.reading?.forget() ?? Promise.resolve()).then(() => result))),
    );
  }
}
