import {css} from 'lit';

/** Pictures, videos, recordings, and the dialog that shows one in full. */
export const styles = css`
  figure {
    margin: 0;
  }
  .media figure {
    max-width: 30em;
    margin-top: 0.75em;
  }
  .picture {
    position: relative;
    display: inline-block;
    max-width: 30em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .picture img {
    display: block;
    max-width: 100%;
    max-height: 24em;
    object-fit: cover;
    object-position: top;
  }
  .enlarge {
    display: block;
    padding: 0.6em 0.75em;
    background: var(--_subtle);
  }
  video,
  audio {
    display: block;
    width: 100%;
    max-width: 30em;
  }
  video {
    aspect-ratio: 16 / 9;
    background: #000;
  }
  .viewer {
    width: 100%;
    max-width: 100%;
    height: 100%;
    max-height: 100%;
    margin: 0;
    padding: 0;
    border: 0;
    color: inherit;
    background: var(--_surface);
  }
  .viewer[open] {
    display: flex;
    flex-direction: column;
  }
  .viewer-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.5em 1em;
    border-bottom: 1px solid var(--_line);
  }
  .viewer-bar > * {
    margin: 0.25em 0.5em 0.25em 0;
  }
  .viewer-bar > p {
    flex: 1 1 4em;
    font-weight: 600;
  }
  .viewer-room {
    flex: 1;
    min-height: 0;
    overflow: auto;
    text-align: center;
  }
  .viewer-room img {
    max-width: 100%;
    max-height: 100%;
  }
  .whole .viewer-room img {
    max-width: none;
    max-height: none;
  }
`;
