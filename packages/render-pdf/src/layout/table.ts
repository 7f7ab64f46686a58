import type { FieldTable, Inline, Table } from '@sanctions-packet/core/document';
import { COLOURS, SPACE, TABLE, TYPE } from '../design.ts';
import type { BlockSetting } from './block-setting.ts';
import { cellStrips, textStrips } from './cell-blocks.ts';
import { columnWidths } from './column-widths.ts';
import { ANCHOR, type LayoutContext } from './context.ts';
import { exhibitOfRow } from './exhibit-rows.ts';
import { type CellStrips, rowStrips, rule } from './rows.ts';
import { heldAtEnds, type Strip, shifted, stacked, withFirst } from './strip.ts';
import { element, type StructureNode } from './structure.ts';

/** A table: caption, head and rows; the head is shown again on every page the table reaches. */
export function tableStrips(context: LayoutContext, table: Table, setting: BlockSetting): readonly Strip[] {
  const node = element(setting.node, 'Table');
  const caption = captionStrips(context, table.caption, { ...setting, node });
  const widths = columnWidths(context, table, setting.measure);
  // PDF/UA wants a body beside a head: where there are no rows, the head cells are the body.
  const headGroup = element(node, table.rows.length === 0 ? 'TBody' : 'THead');
  const head = headStrip(context, table, widths, { ...setting, node: element(headGroup, 'TR') });
  const body = table.rows.length === 0 ? headGroup : element(node, 'TBody');
  const rows = table.rows.map((row) => {
    const rowNode = element(body, 'TR');
    const cells = row.cells.map((blocks, index): CellStrips => {
      const align = table.columns[index]?.align ?? 'start';
      const own = cellSetting(element(rowNode, 'TD'), widths, index, setting);
      return { x: startOf(widths, index), strips: cellStrips(context, blocks, { ...own, align }) };
    });
    const exhibit = exhibitOfRow(row);
    const strips = rowStrips(cells, { sheet: setting.sheet, width: setting.measure, head });
    return exhibit === undefined ? strips : withFirst(strips, { anchors: [ANCHOR.exhibit(exhibit)] });
  });
  const headed = caption.length === 0 ? head : { ...head, gap: SPACE.caption, breakBefore: 'forbidden' as const };
  return [...caption, headed, ...withFirst(rows.flat(), { breakBefore: 'forbidden' })];
}

function headStrip(context: LayoutContext, table: Table, widths: readonly number[], setting: BlockSetting): Strip {
  const cells = table.columns.map((column, index) => {
    const own = cellSetting(element(setting.node, 'TH', { scope: 'Column' }), widths, index, setting);
    const type = { ...own, type: TYPE.tableHead, face: 'bold' as const, align: column.align };
    return { x: startOf(widths, index), ...stacked(textStrips(context, { children: column.header }, type)) };
  });
  const height = Math.max(TYPE.tableHead.leading, ...cells.map((cell) => cell.height)) + 2 * TABLE.padY;
  const width = setting.measure;
  return {
    height,
    boxes: [
      { kind: 'fill', x: 0, y: 0, width, height, colour: TABLE.headTint },
      rule(width, TABLE.headRule, TABLE.headRule, COLOURS.accent),
      rule(width, height, TABLE.rule, COLOURS.accent),
      ...cells.flatMap((cell) => cell.boxes.map((box) => shifted(box, cell.x, height - TABLE.padY - cell.height))),
    ],
    gap: 0,
    breakBefore: 'allowed',
    sheet: setting.sheet,
    notes: cells.flatMap((cell) => cell.notes),
    anchors: [],
  };
}

/** Labels and values, row by row; the labels are the head cells of their rows. */
export function fieldTableStrips(context: LayoutContext, table: FieldTable, setting: BlockSetting): readonly Strip[] {
  const node = element(setting.node, 'Table');
  const caption = captionStrips(context, table.caption, { ...setting, node });
  const body = element(node, 'TBody');
  const widths = [setting.measure * TABLE.labelShare, setting.measure * (1 - TABLE.labelShare)];
  const rows = table.rows.map((row, index) => {
    const rowNode = element(body, 'TR');
    const label = cellSetting(element(rowNode, 'TH', { scope: 'Row' }), widths, 0, setting);
    const value = cellSetting(element(rowNode, 'TD'), widths, 1, setting);
    const cells = [
      { x: TABLE.padX, strips: textStrips(context, { children: row.label }, { ...label, type: TYPE.label }) },
      { x: startOf(widths, 1), strips: cellStrips(context, row.value, value) },
    ];
    const strips = rowStrips(cells, { sheet: setting.sheet, width: setting.measure });
    const [first] = strips;
    if (index > 0 || first === undefined) return strips;
    const top = rule(setting.measure, TABLE.headRule, TABLE.headRule, COLOURS.accent);
    return withFirst(strips, { boxes: [top, ...first.boxes] });
  });
  const change = caption.length === 0 ? {} : { gap: SPACE.caption, breakBefore: 'forbidden' as const };
  return [...caption, ...withFirst(heldAtEnds(rows), change)];
}

/** A caption stays with what it names. */
function captionStrips(
  context: LayoutContext,
  caption: readonly Inline[] | undefined,
  setting: BlockSetting,
): readonly Strip[] {
  if (caption === undefined || caption.length === 0) return [];
  const node = element(setting.node, 'Caption');
  const strips = textStrips(context, { children: caption }, { ...setting, node, type: TYPE.caption, face: 'bold' });
  return strips.map((strip, index) => (index === 0 ? strip : { ...strip, breakBefore: 'forbidden' }));
}

function cellSetting(node: StructureNode, widths: readonly number[], index: number, outer: BlockSetting): BlockSetting {
  const measure = Math.max((widths[index] ?? 0) - 2 * TABLE.padX, 12);
  return { measure, sheet: outer.sheet, type: TYPE.table, node, space: SPACE.tight };
}

function startOf(widths: readonly number[], index: number): number {
  return widths.slice(0, index).reduce((sum, width) => sum + width, 0) + TABLE.padX;
}
