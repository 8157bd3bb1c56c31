import { RefusedError, RequestFailure, failureOf } from './graphql';

/**
 * Sends one file; answers the id under which an act may then name it. The kind says what the server must expect
 * (its own size limit and magic bytes). Throws RefusedError with a sentence, or RequestFailure.
 */
export async function uploadFile(file: File, kind: string, endpoint = '/uploads'): Promise<{ id: string }> {
  const body = new FormData();
  body.set('kind', kind);
  body.set('file', file);
  let response: Response;
  try {
    response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'accept-language': document.documentElement.lang || 'cs', 'x-requested-with': 'zazemi' },
      body,
    });
  } catch {
    throw new RequestFailure('offline');
  }
  const answer = (await response.json().catch(() => null)) as { id?: string; code?: string; message?: string } | null;
  if (response.ok && answer?.id) return { id: answer.id };
  if (answer?.code && answer.message && response.status < 500 && response.status !== 401) throw new RefusedError(answer.code, answer.message, null);
  throw await failureOf(response);
}
