"""What a locked page does: asks for the code, opens what it holds where it is, and shows it. It asks nothing of anywhere."""

from __future__ import annotations

SCRIPT = """
(() => {
  const form = document.forms[0], field = form.elements.code;
  const held = JSON.parse(document.getElementById('rygvej-locked').textContent);
  const bytes = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
  const say = (which) => document.querySelectorAll('[data-when]').forEach((one) => { one.hidden = one.dataset.when !== which; });
  const open = async (code) => {
    const subtle = crypto.subtle, text = new TextEncoder();
    const whole = await subtle.importKey('raw', text.encode(code), 'PBKDF2', false, ['deriveKey']);
    const stirred = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(held.kdf.salt), iterations: held.kdf.iterations };
    const key = await subtle.deriveKey(stirred, whole, { name: 'AES-GCM', length: 256 }, false, ['decrypt']);
    const way = { name: 'AES-GCM', iv: bytes(held.cipher.iv), additionalData: text.encode(held.cipher.additionalData) };
    return JSON.parse(new TextDecoder().decode(await subtle.decrypt(way, key, bytes(held.data))));
  };
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!globalThis.crypto || !crypto.subtle) { say('unable'); return; }
    say('working');
    let inside;
    try {
      inside = await open(field.value.toLowerCase().replaceAll('-', ' ').trim().split(/\\s+/).join('-'));
    } catch {
      say('wrong');
      field.focus();
      field.select();
      return;
    }
    const page = new DOMParser().parseFromString(inside.page, 'text/html');
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceChildren(...page.body.children);
    const heading = document.querySelector('h1');
    if (heading) { heading.tabIndex = -1; heading.focus(); }
  });
  field.focus();
})();
"""

LOCKED_STYLE = """
form.locked { max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
form.locked label { display: block; margin: 1rem 0 .3rem; }
form.locked input { width: 100%; font: inherit; padding: .7rem; min-height: 48px; border: 2px solid var(--axis); border-radius: .5rem;
  background: var(--ground); color: var(--words); }
form.locked button { font: inherit; min-height: 48px; padding: .6rem 1.4rem; margin-top: 1rem; border: 0; border-radius: .5rem;
  background: var(--line); color: var(--ground); }
form.locked :focus-visible { outline: 3px solid var(--line); outline-offset: 2px; }
h1:focus { outline: none; }
.said { min-height: 4rem; margin-top: 1rem; font-weight: bold; }
"""
