import iconv from 'iconv-lite';
import { strToU8, zipSync, type Zippable } from 'fflate';
import writeXlsx from 'write-excel-file/node';
import { csvText, sheetCells } from './read-sheet';

const SHEET = (rows: string): string => `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const TEXT = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook of one sheet, as somebody with a hex editor would make it. */
function workbook(sheet: string, more: Zippable = {}): Buffer {
  const xml = (text: string): Uint8Array => strToU8(text);
  return Buffer.from(zipSync({
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'xl/workbook.xml': xml('<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="List1" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': xml(sheet),
    ...more,
  }));
}

describe('a spreadsheet somebody sends', () => {
  const code = async (bytes: Buffer): Promise<unknown> => ((await sheetCells(bytes)) as { code?: string }).code;

  it('is read with its own dates, of formulas what they last gave, and of text that looks like one just the text', async () => {
    const rows = `<row r="1">${TEXT('A1', 'Jméno')}${TEXT('B1', 'Nájem')}</row><row r="3">${TEXT('A3', '=cmd|calc')}<c r="B3"><f>4000+4500</f><v>8500</v></c></row>`;
    expect(await sheetCells(workbook(SHEET(rows)))).toEqual([['Jméno', 'Nájem'], ['', ''], ['=cmd|calc', '8500']]);
    const dated = await writeXlsx([['Den', 'Kč'], [{ value: new Date('2023-02-15T00:00:00Z'), type: Date, format: 'd.m.yyyy' }, 11800.5]] as never, { sheet: 'List' }).toBuffer();
    expect(await sheetCells(dated)).toEqual([['Den', 'Kč'], ['2023-02-15', '11800.5']]);
  });

  it('is read from the sheet that has our name, wherever it stands', async () => {
    const bytes = await writeXlsx([{ data: [['Jak na to', 'x']], sheet: 'Návod' }, { data: [['Číslo', 'Jméno']], sheet: 'Domácnosti' }] as never).toBuffer();
    expect(await sheetCells(bytes, ['Households', 'Domacnosti'])).toEqual([['Číslo', 'Jméno']]);
    expect(await sheetCells(bytes)).toEqual([['Jak na to', 'x']]);
  });

  it('in CSV may be parted by commas, be UTF-8 with its mark, UTF-16 or windows-1250', async () => {
    const expected = [['Jméno', 'Nájem'], ['Žofie', '8 500,-']];
    expect(await sheetCells(Buffer.from('\ufeffJméno;Nájem\r\nŽofie;8 500,-\r\n'))).toEqual(expected);
    expect(await sheetCells(Buffer.from('Jméno,Nájem\nŽofie,"8 500,-"\n'))).toEqual(expected);
    expect(await sheetCells(iconv.encode('Jméno;Nájem\nŽofie;8 500,-', 'win1250'))).toEqual(expected);
    expect(await sheetCells(iconv.encode('Jméno\tNájem\nŽofie\t8 500,-', 'utf16le', { addBOM: true }))).toEqual(expected);
    expect(csvText(Buffer.from("a;'=1+1"))).toEqual([['a', '=1+1']]);
  });

  it('that is a bomb, reaches a million rows down or lies about its size is refused before it is built', async () => {
    const bomb = Buffer.alloc(60 * 1024 * 1024, 0x20);
    expect(await code(workbook(SHEET(''), { 'xl/media/bomb.xml': new Uint8Array(bomb) }))).toBe('sheet_too_large');
    const lying = workbook(SHEET(''), { 'xl/media/bomb.xml': new Uint8Array(bomb) });
    const at = lying.lastIndexOf(Buffer.from('xl/media/bomb.xml')) - 46 + 24;
    lying.writeUInt32LE(100, at);
    expect(await code(lying)).toBe('sheet_too_large');
    expect(await code(workbook(SHEET(`<row r="1048576">${TEXT('A1048576', 'x')}</row>`)))).toBe('sheet_too_large');
    expect(await code(workbook(SHEET(`<row r="1">${TEXT('XFD1', 'x')}</row>`)))).toBe('sheet_too_large');
    expect(await code(workbook(`<!DOCTYPE x [<!ENTITY a "aaaa">]>${SHEET('')}`))).toBe('sheet_unreadable');
  });

  it('of another kind is told what to do with it', async () => {
    const container = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await code(container)).toBe('sheet_old_format');
    expect(await code(Buffer.concat([container, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('sheet_password');
    expect(await code(Buffer.from(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'), 'content.xml': strToU8('<a/>') })))).toBe('sheet_open_document');
    for (const other of [Buffer.from('%PDF-1.7'), Buffer.from([0, 1, 2]), Buffer.alloc(0), Buffer.from('a;"b'), Buffer.from('PK\x03\x04 useknutý')]) expect(await code(other)).toBe('sheet_unreadable');
    expect(await sheetCells(workbook(SHEET(`<row r="1">${TEXT('A1', 'x')}</row><row r="2"><c r="B2" t="s"><v>77</v></c></row>`)))).toMatchObject({ code: 'sheet_broken_cell', params: { cell: 'B2' } });
  });
});
