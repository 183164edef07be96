/** The few commands of W3C WebDriver that the tests need. */
export interface WebDriverSession {
  open(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Performs key actions, in order. */
  keys(actions: readonly KeyAction[]): Promise<void>;
  end(): Promise<void>;
}

export interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  /** One character, or a key of WebDriver's private-use table. */
  readonly value: string;
}

/** Waits until a driver answers, then opens a session with it. */
export async function openSession(driver: string, capabilities: unknown): Promise<WebDriverSession> {
  await untilReady(driver);
  const created = await send('POST', `${driver}/session`, {capabilities: {alwaysMatch: capabilities}});
  const session = `${driver}/session/${sessionId(created)}`;
  return {
    open: async (url) => {
      await send('POST', `${session}/url`, {url});
    },
    resize: async (width, height) => {
      await send('POST', `${session}/window/rect`, {x: 0, y: 0, width, height});
    },
    keys: async (actions) => {
      await send('POST', `${session}/actions`, {actions: [{type: 'key', id: 'keyboard', actions}]});
    },
    end: async () => {
      await send('DELETE', session);
    },
  };
}

async function untilReady(driver: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      await send('GET', `${driver}/status`);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function send(method: 'GET' | 'POST' | 'DELETE', url: string, body?: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body !== undefined && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
  });
  const {value} = (await response.json()) as {value: unknown};
  if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${JSON.stringify(value)}`);
  return value;
}

function sessionId(created: unknown): string {
  if (typeof created === 'object' && created !== null && 'sessionId' in created)
    return String(created.sessionId);
  throw new Error(`WebDriver gave no session: ${JSON.stringify(created)}`);
}
