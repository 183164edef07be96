import type {Preview} from '@storybook/web-components-vite';

document.documentElement.lang = 'zh-CN';

const preview: Preview = {
  parameters: {
    layout: 'padded',
    // A violation fails the story, here and in `npm run test:stories`.
    a11y: {test: 'error'},
    docs: {toc: true},
    options: {storySort: {method: 'alphabetical'}},
  },
};

export default preview;
