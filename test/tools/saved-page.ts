import { JSDOM } from 'jsdom';

/**
 * Opens a saved page without a browser: scripts do not run, open declarative shadow roots are attached, and
 * frames with `srcdoc` get their document. What stands behind a closed shadow root stays closed.
 */
export function openSavedPage(html: string, address: string): Document {
  const { document } = new JSDOM(html, { url: address }).window;
  bringToLife(document);
  return document;
}

function bringToLife(root: Document | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    bringToLife(shadow);
  }
  for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    if (!inner) continue;
    inner.documentElement.innerHTML = new JSDOM(frame.srcdoc).window.document.documentElement.innerHTML;
    bringToLife(inner);
  }
}
