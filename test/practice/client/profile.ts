import { KatField } from './katal.ts';

/** The Maker Profile form: fills late data in, unlocks the URL, shows chosen pictures, saves. */
const textNames = ['storeName', 'shortUrl', 'inspiration', 'aboutYou'];
const pictureNames = ['profileImage', 'storefrontImages'];

type TextControl = KatField | HTMLInputElement | HTMLTextAreaElement;

function textControl(form: Element, name: string): TextControl | null {
  const found = form.querySelector(`[name="${name}"]`);
  const fits =
    found instanceof KatField || found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement;
  return fits ? found : null;
}

/** Where a picture field keeps its pictures: in the element itself, or in the box beside the native input. */
function pictureBox(form: Element, name: string): Element | null {
  const found = form.querySelector(`[name="${name}"]`);
  return found instanceof HTMLInputElement ? found.nextElementSibling : found;
}

function addPicture(box: Element, name: string): void {
  const picture = document.createElement('img');
  picture.src = `/practice/picture/${encodeURIComponent(name)}.svg`;
  picture.alt = name;
  picture.width = 96;
  picture.height = 96;
  box.append(picture);
}

async function fillForm(form: HTMLFormElement): Promise<void> {
  const response = await fetch(form.dataset.profile ?? '');
  const profile = new Map(Object.entries(await response.json()));
  for (const name of textNames) {
    const control = textControl(form, name);
    if (control) control.value = String(profile.get(name) ?? '');
  }
  for (const name of pictureNames) {
    const box = pictureBox(form, name);
    const names = profile.get(name);
    if (box && Array.isArray(names)) for (const picture of names) addPicture(box, String(picture));
  }
}

/** Fills every form under `root` whose data comes late. */
export async function fillForms(root: ParentNode): Promise<void> {
  await Promise.all([...root.querySelectorAll<HTMLFormElement>('form[data-fills]')].map(fillForm));
}

function contentOf(form: Element): Record<string, unknown> {
  const texts = textNames.map((name) => [name, textControl(form, name)?.value ?? '']);
  const pictures = pictureNames.map((name) => [
    name,
    [...(pictureBox(form, name)?.querySelectorAll('img') ?? [])].map((picture) => picture.alt),
  ]);
  return Object.fromEntries([...texts, ...pictures]);
}

async function save(form: HTMLFormElement): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(contentOf(form));
  const response = await fetch(form.dataset.profile ?? '', { method: 'POST', headers, body }).catch(
    () => null,
  );
  const status = form.querySelector('[role=status]');
  if (status) status.textContent = (response?.ok ? form.dataset.saved : form.dataset.failed) ?? '';
}

function unlock(form: Element, name: string): void {
  const control = textControl(form, name);
  if (control instanceof KatField) control.unlock();
  else if (control) control.disabled = false;
}

function click(event: MouseEvent): void {
  const button = event.target instanceof HTMLElement ? event.target : null;
  const form = button?.closest<HTMLFormElement>('form[data-profile]');
  if (!button || !form) return;
  if (button.dataset.unlocks) unlock(form, button.dataset.unlocks);
  if ('saves' in button.dataset) void save(form);
}

/** The event starts at the native file input, which may lie in a shadow root. */
function choosePictures(event: Event): void {
  const [input] = event.composedPath();
  if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
  const host = input.getRootNode() instanceof ShadowRoot ? event.target : input;
  const name = host instanceof Element ? host.getAttribute('name') : null;
  const form = host instanceof Element ? host.closest('form[data-profile]') : null;
  const box = form && name ? pictureBox(form, name) : null;
  if (!box) return;
  if (!input.multiple) box.replaceChildren();
  for (const file of input.files ?? []) addPicture(box, file.name);
}

export function watchForms(): void {
  document.addEventListener('click', click);
  document.addEventListener('change', choosePictures);
  document.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.dataset.profile) return;
    event.preventDefault();
    void save(event.target);
  });
}
