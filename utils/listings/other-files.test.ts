import { expect, test } from 'vitest';
import { sample, sampleNames } from '../../test/reports/report-files';
import { isTemplate, otherReportOf } from './other-files';
import { decodeHeader } from './read-header';

test.for([
  ['settlement-id\tsettlement-start-date\tsku', 'payments'],
  ['"date/time","settlement id","type","order id","sku","quantity"', 'payments'],
  [
    '"Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions"',
    'payments',
  ],
  ['"Umfasst Amazon Marketplace- und Versand durch Amazon (FBA)-Transaktionen"', 'payments'],
  ['order-id\torder-item-id\tsku\tquantity-purchased', 'orders'],
  ['sku\tfnsku\tasin\tproduct-name', 'fba'],
  ['seller-sku\tfulfillment-channel-sku\tasin', 'fba'],
  ['seller-sku\tasin\titem-name\tprice\testimated-referral-fee-per-item', 'fees'],
  ['"(Parent) ASIN","(Child) ASIN","Title","SKU","Sessions - Total"', 'business'],
  ['Date,Portfolio name,Campaign Name,Advertised SKU,Advertised ASIN', 'advertising'],
] as const)('%s: a report on %s', ([header, name]) => {
  expect(otherReportOf(header)).toBe(name);
  expect(isTemplate(header)).toBe(false);
});

test.for([
  'sku\tproduct-id\tproduct-id-type\tprice\titem-condition\tquantity\tadd-delete\titem-note',
  'sku\tprice\tminimum-seller-allowed-price\tmaximum-seller-allowed-price\tquantity\thandling-time',
  'TemplateType=Offer\tVersion=1.4\tThis row for Amazon.com use only.',
  'settings=attributeRow=3&contentLanguageTag=de_DE&dataRow=4&feedType=113\tDie ersten 3 Zeilen',
  'feed_product_type\titem_sku\tbrand_name\titem_name',
  'contribution_sku#1.value\tproduct_type#1.value\t::record_action',
])('%s: a template', (header) => {
  expect(isTemplate(header)).toBe(true);
});

test.for(sampleNames)('%s is neither', (name) => {
  const bytes = sample(name);
  const { text } = decodeHeader(bytes.subarray(0, bytes.indexOf(10)));
  expect([otherReportOf(text), isTemplate(text)]).toEqual([null, false]);
});
