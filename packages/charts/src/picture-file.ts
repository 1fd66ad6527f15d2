/** Pixels of the picture for each pixel on the screen. */
const sharpness = 2;
const margin = 24;

const painted = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'];
const written = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'];

/** A copy of a drawing that carries its colours with it: outside of the page there are no style sheets. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) return '';
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const originals = [...svg.querySelectorAll('*')];
  for (const [place, element] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[place];
    if (original === undefined || !(element instanceof SVGElement)) continue;
    const style = getComputedStyle(original);
    for (const name of [...painted, ...written]) element.style.setProperty(name, style.getPropertyValue(name));
  }
  return new XMLSerializer().serializeToString(copy);
}

function load(svg: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser could not draw the chart as a picture.'));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}

/** The lines of text of an element, each where it stands on the screen. */
function linesOf(
  element: Element,
): { readonly text: string; readonly box: DOMRect; readonly style: CSSStyleDeclaration }[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement === null || parentElement.closest('svg, button.chart-button, .visually-hidden')) continue;
    const range = document.createRange();
    let line = '';
    let box: DOMRect | undefined;
    const content = node.textContent ?? '';
    const style = getComputedStyle(parentElement);
    for (let place = 0; place < content.length; place += 1) {
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      const next = range.getBoundingClientRect();
      if (box !== undefined && next.top > box.top + box.height / 2) {
        lines.push({ text: line, box, style });
        line = '';
        box = undefined;
      }
      box ??= next;
      line += content[place];
    }
    if (box !== undefined && line.trim() !== '') lines.push({ text: line, box, style });
  }
  return lines;
}

/**
 * A frame with its drawing as a picture (PNG), as it stands on the screen.
 * @throws Error when the browser cannot draw it
 */
export async function pictureOf(frame: Element): Promise<Blob> {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * margin) * sharpness;
  canvas.height = (height + 2 * margin) * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas to draw the chart on.');
  context.scale(sharpness, sharpness);
  context.fillStyle = getComputedStyle(frame).backgroundColor;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(margin - left, margin - top);
  for (const svg of frame.querySelectorAll('svg')) {
    if (svg.parentElement?.closest('svg')) continue;
    const box = svg.getBoundingClientRect();
    if (box.width > 0 && box.height > 0)
      context.drawImage(await load(standalone(svg)), box.left, box.top, box.width, box.height);
  }
  for (const { text, box, style } of linesOf(frame)) {
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    context.fillStyle = style.color;
    context.textBaseline = 'middle';
    context.fillText(text.trimEnd(), box.left, box.top + box.height / 2);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The browser could not write the picture.')) : resolve(blob)),
      'image/png',
    ),
  );
}
