// Put into every page before its own scripts: how many rows it shows, how its search is asked, and when rows are painted.
(() => {
  const count = (root, selector) => root?.querySelectorAll(selector).length ?? 0;
  const widget = () => document.querySelector('zwgk-catalog, zwgk-policies, zwgk-policy')?.shadowRoot;
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now());
        channel.port2.postMessage(0);
      });
    });
  const fields = ['title', 'docNumber', 'indexNumber', 'issuer', 'summary'];

  const shown = () =>
    Math.max(
      count(document, '#rows tbody tr td:nth-child(2)'),
      count(document, '.layui-table-main tbody tr'),
      count(document, '.tabulator-row'),
      count(document, '#rows li'),
      count(document, '[data-row], zwgk-catalog tbody tr, zwgk-catalog li'),
      count(widget(), '[part~=row]'),
    );

  // Twenty rows, or the card of a policy.
  const isShown = () => shown() >= 20 || count(widget(), '[part~=policy]') > 0;

  const turn = () => new Promise((resolve) => setTimeout(resolve));

  const searches = {
    // As a resident does: in the search box, until nothing is on its way any more.
    async documents(words) {
      const input = widget().querySelector('#search');
      input.focus();
      input.value = words;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true, data: words}));
      do await turn();
      while (widget().querySelector('[aria-busy=true]'));
      return Number(
        /[\d,]+/.exec(widget().querySelector('#results .muted')?.textContent)?.[0].replaceAll(',', ''),
      );
    },
    datatables(words) {
      window.table.search(words).draw();
      return window.table.page.info().recordsDisplay;
    },
    tabulator(words) {
      window.table.setFilter([fields.map((field) => ({field, type: 'like', value: words}))]);
      return window.table.getDataCount('active');
    },
    layui(words) {
      const found = window.rows.filter((row) => fields.some((field) => row[field]?.includes(words)));
      window.found = found;
      layui.table.reloadData('rows', {data: found, page: {curr: 1}});
      return found.length;
    },
    async pagefind(words) {
      const {results} = await window.pagefind.search(words);
      const rows = await Promise.all(results.slice(0, 20).map((result) => result.data()));
      const items = rows.map(({url, meta}) => {
        const link = Object.assign(document.createElement('a'), {href: url, textContent: meta.title});
        const item = document.createElement('li');
        item.append(link, ` ${meta.docNumber ?? ''} ${meta.issuer} ${meta.publishedOn}`);
        return item;
      });
      document.querySelector('#rows').replaceChildren(...items);
      window.ids = results.map(({id}) => id);
      return results.length;
    },
  };

  const keyOf = ({title, docNumber, publishedOn}) => [title, docNumber, publishedOn].join('\t');

  // What the last search found.
  const rows = {
    datatables: () => window.table.rows({search: 'applied'}).data().toArray(),
    tabulator: () => window.table.getData('active'),
    layui: () => window.found,
    // Told apart by whoever made the index.
    pagefind: () => window.ids,
  };

  window.bench = {
    isShown,
    /** The total of a search, and its first results as title, number and day. */
    async found(name, words, size) {
      const total = await searches[name](words);
      const first = rows[name]().slice(0, size);
      return {total, keys: first.map((row) => (typeof row === 'string' ? row : keyOf(row))).join('\n')};
    },
    /** What our widget shows, as markup and styles that need no script. */
    saved() {
      const root = widget();
      const markup = root.innerHTML.replace(/<!--.*?-->/gs, '');
      const sheets = [...root.adoptedStyleSheets, ...root.styleSheets];
      const rules = sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
      return {markup: markup.replace(/<style.*?<\/style>/gs, ''), styles: rules.join('\n')};
    },
    /** Nodes of the page, shadow trees included. */
    nodes() {
      const within = (root) => {
        const walker = document.createTreeWalker(root);
        let found = 1;
        while (walker.nextNode()) {
          found += 1;
          const {shadowRoot} = walker.currentNode;
          if (shadowRoot) found += within(shadowRoot);
        }
        return found;
      };
      return within(document);
    },
    /** Searches as the library is asked to, until the rows are painted. */
    async search(name, words) {
      const start = performance.now();
      const total = await searches[name](words);
      const work = performance.now() - start;
      return {total, work, painted: (await painted()) - start};
    },
  };

  const isReady = () => window.pagefind !== undefined || window.probe !== undefined || isShown();
  const watch = async () => {
    if (!isReady()) return requestAnimationFrame(watch);
    window.zwgkPainted(String(await painted()));
  };
  if (window.zwgkPainted) requestAnimationFrame(watch);
})();
