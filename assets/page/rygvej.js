// What the page does for the app: nothing foreign is loaded, sliders keep their names, screen readers may start at once, a clock rings,
// a reminder is handed to the system.
(() => {
  'use strict';

  // 1. The drawing engine always asks a public address for an animation library that is not used here.
  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src');
  const foreign = (address) =>
    /^(https?:)?\/\//i.test(address) && new URL(address, document.baseURI).origin !== location.origin;
  Object.defineProperty(HTMLScriptElement.prototype, 'src', {
    ...source,
    set(address) {
      if (foreign(String(address))) {
        console.info('not loaded, not from here');
        return;
      }
      source.set.call(this, address);
    },
  });

  // 2. The engine puts a slider's name on the parent of the input; the input itself needs it.
  const nameSliders = () => {
    for (const slider of document.querySelectorAll('flt-semantics > input[role=slider]')) {
      const parent = slider.parentElement;
      const name =
        parent.getAttribute('aria-label') ||
        parent.closest('flt-semantics[role=group][aria-label]')?.getAttribute('aria-label');
      if (name && slider.getAttribute('aria-label') !== name) slider.setAttribute('aria-label', name);
    }
  };
  new MutationObserver(nameSliders).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['aria-label'],
  });

  // 3. ?a11y=1, or a11y kept as 1 in the browser: the layer for screen readers is built at once.
  const asked = () => {
    if (new URLSearchParams(location.search).get('a11y') === '1') return true;
    try {
      return localStorage.getItem('a11y') === '1';
    } catch {
      return false;
    }
  };
  const build = () => {
    const door = document.querySelector('flt-semantics-placeholder');
    if (door) door.click();
    else requestAnimationFrame(build);
  };
  if (asked()) window.addEventListener('flutter-first-frame', build, { once: true });

  // 4. Tab follows the order of reading, round and round. The engine itself goes by where things stand on the glass:
  //    what is still below the edge would come after the bar at the bottom. The layer for screen readers has the right order.
  const stops = () =>
    [...document.querySelectorAll('flt-semantics, flt-semantics input, flt-semantics textarea')].filter(
      (stop) => stop.tabIndex === 0 && !stop.disabled,
    );
  const keepOrder = (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = stops();
    if (!all.length) {
      build();
      return;
    }
    event.stopImmediatePropagation();
    const [edge, start] = event.shiftKey ? [all[0], all[all.length - 1]] : [all[all.length - 1], all[0]];
    if (document.activeElement === edge || !all.includes(document.activeElement)) {
      event.preventDefault();
      start.focus();
    }
  };
  window.addEventListener('keydown', keepOrder, true);

  // 5. A cover of our own stands over the page until the app has drawn itself, and again while nobody answers.
  //    The app says that it is there by giving the page its name.
  const cover = () => document.getElementById('cover');
  const say = (sentence) => {
    cover().lastElementChild.textContent = sentence;
    cover().hidden = false;
  };
  const uncover = () => {
    cover().hidden = true;
  };
  const watchName = () => {
    const watch = new MutationObserver(() => {
      // While a clock goes, a sign stands before the name.
      if (!document.title.endsWith(cover().dataset.name)) return;
      watch.disconnect();
      uncover();
    });
    watch.observe(document.head, { subtree: true, childList: true, characterData: true });
  };
  document.addEventListener('DOMContentLoaded', watchName, { once: true });
  // Whatever is wrong with the name, the cover never outlasts what it covers.
  window.addEventListener('flutter-first-frame', () => setTimeout(uncover, 20000), { once: true });

  // 6. A clock of the app says through the page's name that it is going, and that it rings: nothing else comes this way.
  //    A browser makes no sound before the page was touched, so the next touch while the clock goes makes it ready.
  const GOING = '\u23F1';
  const RINGING = '\u{1F514}';
  const TONES = [0, 0.35, 0.7];
  const named = (sign) => document.title.startsWith(sign);
  const isOn = () => named(GOING) || named(RINGING);
  let sound;
  let light;
  const makeReady = () => {
    if (!isOn() || !window.AudioContext) return;
    sound ??= new AudioContext();
    sound.resume().catch(() => {});
  };
  const ring = () => {
    makeReady();
    if (!sound) return;
    for (const after of TONES) {
      const tone = sound.createOscillator();
      const loudness = sound.createGain();
      const start = sound.currentTime + after;
      tone.frequency.value = 660;
      loudness.gain.setValueAtTime(0, start);
      loudness.gain.linearRampToValueAtTime(0.4, start + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
      tone.connect(loudness).connect(sound.destination);
      tone.start(start);
      tone.stop(start + 0.3);
    }
  };
  const keepLit = async () => {
    // A page that was hidden has lost its light, and asks anew.
    if (document.hidden || !navigator.wakeLock || (light && !light.released)) return;
    light = await navigator.wakeLock.request('screen').catch(() => undefined);
    if (!isOn()) letGo();
  };
  const letGo = () => {
    light?.release().catch(() => {});
    light = undefined;
    sound?.suspend().catch(() => {});
  };
  let wasNamed = '';
  const hearName = () => {
    if (document.title === wasNamed) return;
    const wasOn = wasNamed.startsWith(GOING) || wasNamed.startsWith(RINGING);
    wasNamed = document.title;
    if (named(RINGING)) ring();
    if (isOn()) keepLit();
    else if (wasOn) letGo();
  };
  document.addEventListener(
    'DOMContentLoaded',
    () => new MutationObserver(hearName).observe(document.head, { subtree: true, childList: true, characterData: true }),
    { once: true },
  );
  document.addEventListener('visibilitychange', () => isOn() && keepLit());
  for (const touch of ['pointerup', 'keydown']) window.addEventListener(touch, makeReady, true);

  // 7. A reminder comes over a line of its own beside the app's, or, where the app runs in the page, over a channel that only pages
  //    of this origin hear. The browser is asked for leave in a touch of the person, and in the page that was touched.
  //    Back go the number, what the browser allows, and whether it was done: nothing else.
  const allows = () => window.Notification?.permission ?? 'none';
  const askForLeave = async () => {
    const wasTouched = document.hasFocus() && (navigator.userActivation?.isActive ?? true);
    if (allows() === 'default' && wasTouched) await Notification.requestPermission().catch(() => {});
  };
  const show = ({ title, body, path, tag }, go) => {
    if (allows() !== 'granted') return false;
    try {
      const notice = new Notification(title, { body, tag, lang: document.documentElement.lang });
      notice.onclick = () => {
        window.focus();
        notice.close();
        // A place in the app, and nothing else.
        if (/^\/(?![\/\\])/.test(path)) go(path);
      };
      return true;
    } catch {
      return false; // some phones let no page do it
    }
  };
  const hear = async (text, go, answer) => {
    const asked = JSON.parse(text);
    if (asked.ask) await askForLeave();
    const done = Boolean(asked.show) && show(asked.show, go);
    answer(JSON.stringify({ n: asked.n, allows: allows(), done }));
  };
  if (window.BroadcastChannel) {
    const back = new BroadcastChannel('rygvej-from-page');
    new BroadcastChannel('rygvej-to-page').onmessage = ({ data }) =>
      hear(data, (path) => (location.hash = path), (said) => back.postMessage(said));
  }
  const goHere = (path) => {
    history.pushState(null, '', path);
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }));
  };
  let own;
  // The app's line is open: a broken one of ours is mended with it.
  const openOwn = () => {
    if (own && own.readyState <= Line.OPEN) return;
    own = new Line(`${location.origin.replace(/^http/, 'ws')}/line`);
    const answer = (said) => own.readyState === Line.OPEN && own.send(said);
    own.onmessage = ({ data }) => hear(data, goHere, answer);
    own.onopen = () => hear('{"n":0}', goHere, answer);
  };

  let lost;
  let leaving = false;
  window.addEventListener('pagehide', () => (leaving = true));
  window.addEventListener('pageshow', () => (leaving = false));
  const Line = window.WebSocket;
  window.WebSocket = class extends Line {
    constructor(...address) {
      super(...address);
      this.addEventListener('open', openOwn);
      this.addEventListener('message', () => {
        if (lost) uncover();
        clearTimeout(lost);
        lost = undefined;
      });
      this.addEventListener('close', () => {
        // A line that breaks for a moment is mended without a word.
        if (!leaving) lost ??= setTimeout(() => say(cover().dataset.lost), 1500);
      });
    }
  };
})();
