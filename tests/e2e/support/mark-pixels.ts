import type { Locator, Page } from '@playwright/test';

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line's words; `whole` where the area's edge cuts nothing off. */
interface Mark extends Box {
  whole: boolean;
}

/** Whether the marks over a textarea lie on the words that match, and nowhere else, as far as it shows them. */
export async function marksOnWords(
  editor: Locator,
  words: RegExp,
): Promise<{ marks: boolean; covered: boolean; strays: number }> {
  const { area, marks } = await expectedMarks(editor, words);
  const painted = await paintedPixels(editor.page(), area);
  const covered = marks.every((mark) => !mark.whole || painted.some((pixel) => isIn(mark, pixel)));
  const strays = painted.filter((pixel) => !marks.some((mark) => isIn(mark, pixel)));
  return { marks: marks.length > 0, covered, strays: strays.length };
}

function isIn(box: Box, { x, y }: { x: number; y: number }): boolean {
  // Anti-aliasing and the underline's own width reach a little beyond the words.
  const slack = 3;
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/**
 * Where the words stand that match, as far as the textarea shows them, and the area it shows; in CSS pixels of the
 * viewport. Worked out anew, with a copy of the text laid out the same way for a moment.
 */
async function expectedMarks(editor: Locator, words: RegExp): Promise<{ area: Box; marks: Mark[] }> {
  return await editor.evaluate((area, source) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('not a textarea');
    const style = getComputedStyle(area);
    const copy = document.createElement('div');
    for (const name of ['font', 'letterSpacing', 'padding', 'lineHeight', 'tabSize', 'textIndent'] as const) {
      copy.style[name] = style[name];
    }
    const box = area.getBoundingClientRect();
    const left = box.left + area.clientLeft;
    const top = box.top + area.clientTop;
    copy.style.cssText += `;box-sizing:border-box;position:fixed;left:${left}px;top:${top - area.scrollTop}px;width:${area.clientWidth}px;white-space:pre-wrap;overflow-wrap:break-word`;
    copy.textContent = area.value;
    document.body.append(copy);
    const shown = { left, top, right: left + area.clientWidth, bottom: top + area.clientHeight };
    const marks = [...area.value.matchAll(new RegExp(source, 'g'))].flatMap((match) => {
      const range = document.createRange();
      const text = copy.firstChild;
      if (!text) return [];
      range.setStart(text, match.index);
      range.setEnd(text, match.index + match[0].length);
      return [...range.getClientRects()]
        .filter((rect) => rect.bottom > shown.top && rect.top < shown.bottom)
        .map((rect) => ({
          left: rect.left,
          top: rect.top,
          right: rect.right,
          bottom: rect.bottom,
          whole: rect.top >= shown.top && rect.bottom <= shown.bottom,
        }));
    });
    copy.remove();
    return { area: shown, marks };
  }, words.source);
}

/** The pixels of a mark's red underline that can be seen in the area; in CSS pixels of the viewport. */
async function paintedPixels(page: Page, area: Box): Promise<{ x: number; y: number }[]> {
  const shot = (await page.screenshot({ caret: 'initial', scale: 'css' })).toString('base64');
  const reader = await page.context().newPage();
  const pixels = await reader.evaluate(
    async ({ source, box }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const found: { x: number; y: number }[] = [];
      for (let y = Math.ceil(box.top); y < Math.min(box.bottom, image.height); y += 1) {
        for (let x = Math.ceil(box.left); x < Math.min(box.right, image.width); x += 1) {
          const [red = 0, green = 0, blue = 0] = data.subarray((y * image.width + x) * 4);
          if (red > 190 && green < 90 && blue < 90) found.push({ x, y });
        }
      }
      return found;
    },
    { source: shot, box: area },
  );
  await reader.close();
  return pixels;
}
