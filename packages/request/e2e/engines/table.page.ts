/* Goes through the stories by itself and tells the server; any browser that opens it will do. */
import {personal, wanted} from '../applicant.js';
import {answerRows} from '../rows/answer.rows.js';
import {Driver} from './driver.js';
import type {StoryTold} from './told.js';

/** One story in a frame of its own. */
interface Story {
  readonly line: number;
  readonly what: string;
  readonly records: number;
  readonly steps: (scene: Scene) => Promise<void>;
}

/** What a story is played with. */
interface Scene {
  readonly resident: Driver;
  readonly frame: HTMLIFrameElement;
  readonly spoil: (path: string, ...faults: readonly string[]) => Promise<unknown>;
  readonly open: () => Promise<void>;
}

const answers = answerRows.map(({line, what, faults, at = 'requests', shows, again}): Story => ({
  line,
  what,
  records: 1,
  steps: async ({resident, spoil, open}) => {
    await open();
    await resident.want();
    await resident.fillRest();
    await spoil(at, ...faults, ...(again ? [] : ['ok']));
    await resident.send();
    await resident.sees(...shows);
    await spoil(at, 'ok');
    if (again) await resident.press(again);
    await resident.sees('申请已收到', 'SJXM-0000-0001');
  },
}));

const reload = async ({frame, resident}: Scene): Promise<void> => {
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.contentWindow?.location.reload();
  await loaded;
  await resident.ready();
};

const restores: readonly Story[] = [
  {
    line: 50,
    what: 'reloaded while somebody writes',
    records: 1,
    steps: async (scene) => {
      const {resident, open} = scene;
      await open();
      await resident.want();
      await resident.fillRest();
      const stored = JSON.stringify({...sessionStorage});
      for (const value of Object.values(personal))
        if (stored.includes(value)) throw new Error(`存了 ${value}`);
      await reload(scene);
      // Firefox gives form-associated elements back what they held; others leave it to the draft.
      if ((await resident.valueOf('features')) === '') await resident.press('恢复');
      if ((await resident.valueOf('features')) !== wanted.features) throw new Error('没有恢复');
      await resident.fillRest();
      await resident.send();
      await resident.sees('申请已收到');
    },
  },
  {
    line: 46,
    what: 'a page that writes itself anew has the form back at once',
    records: 0,
    steps: async ({frame, resident, open}) => {
      await open();
      await resident.want();
      // eslint-disable-next-line no-restricted-syntax -- what floating advertisements do
      if (frame.contentDocument) frame.contentDocument.body.innerHTML += '<p>漂浮广告</p>';
      await resident.ready();
      if ((await resident.valueOf('features')) !== wanted.features) throw new Error('没有恢复');
    },
  },
  {
    line: 50,
    what: 'reloaded after sending: the receipt is still there',
    records: 1,
    steps: async (scene) => {
      const {resident, open} = scene;
      await open();
      await resident.want();
      await resident.fillRest();
      await resident.send();
      await resident.sees('申请已收到');
      const loaded = new Promise((resolve) => (scene.frame.onload = resolve));
      scene.frame.contentWindow?.location.reload();
      await loaded;
      await resident.sees('申请已收到', 'SJXM-0000-0001');
    },
  },
  {
    line: 34,
    what: 'a hundred clicks',
    records: 1,
    steps: async ({frame, resident, spoil, open}) => {
      await open();
      await resident.want();
      await resident.fillRest();
      await spoil('requests', 'slow', 'ok');
      const buttons = frame.contentDocument
        ?.querySelector('zwgk-request')
        ?.shadowRoot?.querySelectorAll('button');
      const send = [...(buttons ?? [])].find((button) => button.textContent?.includes('提交申请'));
      for (let clicks = 0; clicks < 100; clicks++) send?.click();
      await resident.sees('申请已收到', 'SJXM-0000-0001');
    },
  },
];

async function tell({line, what, records, steps}: Story, name: string): Promise<StoryTold> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 700px';
  const resident = new Driver(() => frame.contentDocument);
  const told = {line, what, name, records};
  try {
    await steps({
      frame,
      resident,
      spoil: (path, ...faults) => fetch(`/spoil/${name}/${path}?fault=${faults.join(',')}`),
      open: async () => {
        const loaded = new Promise((resolve) => (frame.onload = resolve));
        frame.src = `/page?${new URLSearchParams({action: `/api/${name}`}).toString()}`;
        document.body.append(frame);
        await loaded;
        await resident.ready();
      },
    });
    return {...told, error: ''};
  } catch (error) {
    return {...told, error: String(error)};
  } finally {
    frame.remove();
    sessionStorage.clear();
  }
}

async function tellAll(): Promise<void> {
  const told: StoryTold[] = [];
  for (const [at, story] of [...answers, ...restores].entries()) told.push(await tell(story, `t${at}`));
  await fetch('/told', {method: 'POST', body: JSON.stringify(told)});
}

void tellAll();
