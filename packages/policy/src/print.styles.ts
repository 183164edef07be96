import {css} from 'lit';

/** What a card on paper has beside other records. */
export const styles = css`
  dd,
  figure,
  caption {
    margin: 0;
  }
  .h0 {
    font-size: 18pt;
    font-weight: 700;
    line-height: 1.3;
  }
  .standing,
  .contact {
    margin-top: 3mm;
    padding: 2mm 3mm;
    border: 0.3mm solid #666;
    break-inside: avoid;
  }
  .who strong {
    font-size: 13pt;
  }
  .facts > div,
  address dl > div {
    display: flex;
    column-gap: 3mm;
  }
  .facts dt,
  address dt {
    flex: 0 0 26mm;
    color: #333;
  }
  .h2,
  summary {
    margin: 3mm 0 1mm;
    font-weight: 700;
    break-after: avoid;
    list-style: none;
  }
  .h3 {
    font-weight: 700;
  }
  .bullets li {
    margin-inline-start: 5mm;
    list-style: disc;
  }
  .label {
    display: none;
  }
  caption {
    padding-bottom: 1mm;
    font-weight: 700;
    text-align: start;
  }
  .timeline > li {
    break-inside: auto;
    padding: 2mm 0;
    border-top: 0.2mm solid #999;
  }
  img {
    max-width: 100%;
    max-height: 200mm;
  }
`;
