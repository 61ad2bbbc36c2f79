// Writes the smallest .xlsx that spreadsheet programs open: one sheet of texts and numbers, right to left when asked.
// An .xlsx is a ZIP of XML files; nothing is compressed, so this needs no library.

export type Cell = string | number | null;

export interface Sheet {
  name: string;
  rightToLeft: boolean;
  rows: Cell[][];
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function xlsx(sheet: Sheet): Buffer {
  return zip({
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/></Types>`,
    "_rels/.rels": relationship("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
      `<sheet name="${text(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationship("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": worksheet(sheet),
  });
}

function relationship(type: string, target: string): string {
  return (
    `<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
  );
}

function worksheet({ rightToLeft, rows }: Sheet): string {
  const view = `<sheetViews><sheetView rightToLeft="${rightToLeft ? 1 : 0}" workbookViewId="0"/></sheetViews>`;
  const data = rows.map((row, at) => `<row r="${at + 1}">${row.map((cell, column) => written(cell, column, at)).join("")}</row>`);
  return `<worksheet xmlns="${MAIN}">${view}<sheetData>${data.join("")}</sheetData></worksheet>`;
}

// Sheets here have fewer than 27 columns, so one letter names each.
function written(cell: Cell, column: number, row: number): string {
  const place = `${String.fromCharCode(65 + column)}${row + 1}`;
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text(cell)}</t></is></c>`;
}

function text(value: string): string {
  return value.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

// ---- the ZIP around it: each file with a head of its own, then a list of all heads, then where that list begins ----

function zip(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [name, body] of Object.entries(files)) {
    const content = Buffer.from(XML + body);
    const title = Buffer.from(name);
    const common = described(content, title);
    parts.push(Buffer.from("PK\x03\x04", "latin1"), common, title, content);
    list.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, listed(offset), title);
    offset += 4 + common.length + title.length + content.length;
  }
  const heads = Buffer.concat(list);
  return Buffer.concat([...parts, heads, ending(Object.keys(files).length, heads.length, offset)]);
}

// Version 2.0, names in UTF-8, stored, dated 1 January 1980 (the oldest that can be written).
function described(content: Buffer, title: Buffer): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0800, 2);
  head.writeUInt16LE(0x0021, 8);
  head.writeUInt32LE(checksum(content), 10);
  head.writeUInt32LE(content.length, 14);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt16LE(title.length, 22);
  return head;
}

function listed(offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return tail;
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

// CRC-32, bit by bit: the files are small, and Node has it ready only since 20.15.
function checksum(content: Buffer): number {
  let sum = ~0;
  for (const byte of content) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
