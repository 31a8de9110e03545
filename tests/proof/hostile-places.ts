/** Addresses without anything to fill in; a query of their own narrows what is asked. */
export const places =
  `/ /s /s/ /S/ /card /card/number /card/rescue /card/history /streets /promotions
/promotions?kind=__proto__ /promotions?kind=coupon&street[]= /promotions.rss /promotions.atom
/promotions.json /promotions.rss?street=__proto__&shop=__proto__ /promotions.json?street=
/streets?wheelchair=on&stroller=__proto__ /map?ease=__proto__ /map?wheelchair=on
/walk /walk?from= /walk?from=__proto__ /walk?from=here&at=47.9999,abc /walk?from=here&at=1e9,NaN&minutes=1e9 /walk?from=%E5%A4%A7%E5%80%89%E5%B1%B1&minutes=120&wish=__proto__
/map?zoom=99&at=NaN,1e9&street=__proto__&course=&layer=__proto__ /map?zoom=3&at=1e300,-1e300 /map/faults
/map/live /map/live?base=__proto__&course=__proto__&layer=toilet&open=1 /map/data.json /map/overlays.json
/map/style.json /map/style.json?engine=__proto__ /courses /courses?start=1e9
/map /language /sign-in /sign-in/again /sign-in/challenge /sign-in/passkey /merchant /merchant/card /merchant/poster
/merchant/poster.pdf /merchant/promotions /merchant/promotions/new /merchant/stamps
/merchant/stamps/live /merchant/stamps/live?after=__proto__&of= /merchant/qr /merchant/qr/next
/merchant/closures /merchant/hours /merchant/ease /merchant/mark /merchant/coupons
/merchant/surveys /merchant/evening /merchant/evening?day=2026-99-99
/merchant/evening?day=-271821-04-20 /merchant/evening?day=9999-12-31
/merchant/devices/challenge /merchant/devices/passkey /merchant/devices?ended=1e999
/ward /ward/tally /ward/tally.csv /ward/audit /ward/audit.csv /ward/holds /c /l
/ward/applications /ward/applications/unanswered /ward/applications/unanswered.csv
/ward/courses /ward/courses/new
/ward/card-runs /ward/cards /ward/continuation /ward/editions /ward/editions/new
/ward/editions/new?preset=event /ward/first-steps /ward/pause /ward/resumption /ward/people
/ward/people/invitation /ward/people/sessions /ward/prints /ward/prints/checks
/ward/promotions /ward/promotions?page=1e9 /ward/promotions?page=1e300&state=hidden
/ward/promotions?page=-1&street[]=&state=__proto__ /ward/surveys /ward/surveys/new
/ward/surveys/new?preset=after /ward/resending /ward/security /ward/security/challenge /ward/security/passkey
/map/safety /map/safety?danger=__proto__&show=1e9 /ward/places /ward/places?said=__proto__&layer=__proto__
/ward/walk-network /ward/walk-network/current.geojson /ward/walk-network/template.geojson
/ward/settings /ward/shops /ward/shops?page=1e300 /ward/shops/import /ward/shops/import/current.xlsx
/ward/shops/import/template.csv /ward/shops/import/template.xlsx /ward/shops/new /ward/start /ward/streets
/ward/streets/new /merchant/devices /merchant/resending /merchant/shop
/sign-in/phone
/__manifest /_root.data /_index.data /healthz /readyz /metrics /favicon.ico
/robots.txt /.env /assets/ /assets/x.js /CARD /Ward/Tally * http://evil.example/
//evil.example/ /\\evil.example /s/../card /..%2f..%2fetc%2fpasswd`.split(
    /\s+/,
  );

/** Addresses where a code, a slug, a day or an id belongs at each `{}`. */
export const placesWith =
  `/s/{} /S/{} /s/{}.{} /streets/{} /streets/{}?wheelchair=on&{}=on /shops/{} /about/{}
/shops/{}/calendar.ics /shops/{}/og.png /rallies/{}/calendar.ics /rallies/{}/og.png
/photos/{} /photos/{}.webp /promotions/{} /promotions/{}/og.png /promotions/{}/use
/promotions/{}?used={} /promotions.rss?street={} /promotions.atom?shop={} /promotions.json?shop={}&street={}
/notes/{} /prizes/{}/entry /PRIZES/{}/ENTRY /merchant/promotions/{}
/merchant/promotions/{}/withdrawal /merchant/promotions/{}/sold-out
/merchant/promotions/new?from={} /merchant/coupons/{}/undo /merchant/surveys/{}
/merchant/evening?day={} /merchant/stamps/live?of={}&after={}
/promotions?kind={}&street={} /ward/holds/{}/clearance /ward/holds/{}/void
/c/{} /c/{}?coupon={} /assets/{} /{} /{}/{} /a/{} /A/{} /l/{} /L/{} /posters/{}
/ward/applications/{} /ward/card-runs/{} /ward/card-runs/{}/numbers.csv
/ward/cards/{} /ward/editions/{} /ward/editions/{}/copy /ward/editions/{}/dry-run
/ward/editions/{}/publication /ward/people/{} /ward/prints/{} /ward/prints/{}/file.pdf
/ward/prints/{}/parts/{} /ward/prints/shops/{} /ward/prints/shops/{}/poster.pdf
/ward/promotions?street={}&page={} /ward/promotions/{}/hiding /ward/promotions/{}/showing
/courses/{} /courses/{}?start={}&reverse={} /courses/{}.gpx /courses/{}.gpx?lang={} /courses/{}.geojson
/map?street={}&course={} /map?layer={}&zoom={}&at={} /map/live?course={}&layer={}&street={}
/walk?from={}&minutes={}&at={}&wish={} /ward/courses/{}?before={}
/ward/courses/{} /ward/courses/{}?said={} /ward/courses/{}/versions/{}
/ward/courses/{}/drawing /ward/courses/{}/drawing?base={}
/ward/surveys/{} /ward/surveys/{}/answers.csv /ward/surveys/{}/answers.csv?encoding={}
/ward/shops/{} /ward/shops/{}/place /ward/shops/{}/withdrawal /ward/shops/{}/return
/ward/shops/{}/letter /ward/shops/{}/phone-code /ward/shops/{}/devices /ward/shops/import/{}
/ward/shops/import/{}/bad.csv /ward/shops/import/{}/readings
/ward/shops/import/{}/confirmation /ward/shops/import/{}/abandonment
/ward/places/{} /ward/places/{}/confirmation /ward/places/{}/abandonment /ward/places/{}/removal
/ward/walk-network/{} /ward/walk-network/{}?far={} /ward/walk-network/{}/confirmation
/ward/walk-network/{}/abandonment /map/safety?danger={}
/ward/streets/{} /ward/streets/{}/pin`.split(/\s+/);
