import type { Sentences } from '#kernel';

export type DocumentsRefusal = 'document_not_for_landlord' | 'document_in_this_language' | 'document_template_unknown' | 'batch_kind_unknown';

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
};
