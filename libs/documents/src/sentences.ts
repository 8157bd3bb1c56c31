import type { Sentences } from '#kernel';

export type DocumentsRefusal =
  | 'document_not_for_landlord'
  | 'document_in_this_language'
  | 'document_template_unknown'
  | 'batch_kind_unknown'
  | 'batch_period' | 'batch_empty' | 'batch_finished' | 'batch_nothing_failed' | 'batch_no_papers';

export const documentsSentences: Sentences<DocumentsRefusal> = {
  document_not_for_landlord: {
    cs: 'Tento druh dokumentu pronajímateli nepatří. Vydejte ho bez zpřístupnění v portálu.',
    en: 'This kind of document is not for the landlord. Issue it without showing it in the portal.',
  },
  document_in_this_language: {
    cs: 'Dokument {number} už v tomto jazyce je. Otevřete ho v seznamu dokumentů.',
    en: 'Document {number} already exists in this language. Open it from the list of documents.',
  },
  document_template_unknown: {
    cs: 'Šablonu {kind} verze {version} tento server nemá, dokument nelze znovu sestavit. Uložený soubor zůstává platný.',
    en: 'This server does not have the template {kind} version {version}, so the document cannot be made again. The stored file remains valid.',
  },
  batch_kind_unknown: {
    cs: 'Takový druh dokumentu hromadně vydat nejde. Vyberte jiný ze seznamu.',
    en: 'This kind of document cannot be issued for many at once. Choose another one from the list.',
  },
  batch_period: { cs: 'Vyberte období, za které se dokumenty vydají.', en: 'Choose the period the documents are issued for.' },
  batch_empty: { cs: 'Nikomu z vybraných dokument vydat nejde. Podívejte se na důvody u každého.', en: 'The document cannot be issued for any of the chosen. See the reason of each.' },
  batch_finished: { cs: 'Tato dávka už skončila. Není co zastavit.', en: 'This batch has ended already. There is nothing to stop.' },
  batch_nothing_failed: { cs: 'V dávce není nic, co by šlo zkusit znovu.', en: 'There is nothing in the batch to be tried again.' },
  batch_no_papers: { cs: 'Dávka ještě nemá žádný hotový dokument. Počkejte chvíli.', en: 'The batch has no finished document yet. Wait a moment.' },
};
