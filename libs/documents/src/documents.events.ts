/** News of documents: the worker goes on with a batch. Payload: batchId. */
export const BATCH_WAITS = 'documents.batch_waits';
