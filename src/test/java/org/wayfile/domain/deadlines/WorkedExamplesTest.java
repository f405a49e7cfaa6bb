package org.wayfile.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every worked example of the fact sheet on deadlines, under the id of its rule. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}: {1} -> {2} {3}")
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    roll-forward | date=2026-11-26 online=no | main.day | 2026-11-27
                    roll-forward | date=2026-12-25 online=no | main.day | 2026-12-28
                    roll-forward | date=2026-07-03 online=no | main.day | 2026-07-06
                    roll-forward | date=2026-07-03 online=no | main.safe | 2026-07-02
                    roll-forward | date=2027-12-31 online=no | main.day | 2028-01-03
                    roll-forward | date=2027-12-31 online=no | main.safe | 2027-12-30
                    roll-forward | date=2026-11-26 online=yes | main.day | 2026-11-26
                    roll-back | event-date=2026-12-10 days=14 | main.day | 2026-11-25
                    mail-plus-3 | date=2026-11-24 mailed=yes | main.day | 2026-11-27
                    mail-plus-3 | date=2026-11-24 mailed=no | main.day | 2026-11-24
                    rfe-response | notice-date=2026-09-01 days=84 mailed=yes online=no | main.day | 2026-11-27
                    rfe-response | notice-date=2026-09-01 days=120 mailed=yes online=no | main.day | 2026-11-27
                    rfe-response | notice-date=2026-10-05 days=30 mailed=yes online=no | main.day | 2026-11-09
                    rfe-response | notice-date=2026-10-05 days=30 mailed=yes online=no | main.safe | 2026-11-06
                    rfe-response | notice-date=2026-10-05 days=30 mailed=yes online=yes | main.day | 2026-11-07
                    rfe-response | notice-date=2026-10-05 days=30 mailed=yes online=yes | main.aim | 2026-11-06
                    rfe-response | printed-date=2026-11-20 notice-date=2026-09-01 days=84 mailed=yes online=no | printed.day | 2026-11-20
                    noid-response | notice-date=2026-11-02 days=30 mailed=yes online=no | main.day | 2026-12-07
                    noid-response | notice-date=2026-11-02 days=30 mailed=yes online=yes | main.day | 2026-12-05
                    noid-response | notice-date=2026-11-02 days=30 mailed=yes online=yes | main.aim | 2026-12-04
                    noid-response | notice-date=2026-11-02 days=84 mailed=yes online=no | main.day | 2026-12-07
                    original-document-request | printed-date=2026-12-04 | main.day | 2026-12-04
                    i290b-appeal-or-motion | decision-date=2026-11-10 mailed=yes decision=denial | main.day | 2026-12-14
                    i290b-appeal-or-motion | decision-date=2026-11-10 mailed=yes decision=revocation | main.day | 2026-11-30
                    i130-denial-appeal-bia | decision-date=2026-11-10 mailed=yes | main.day | 2026-12-10
                    i130-denial-appeal-bia | decision-date=2026-11-10 mailed=yes | outer.day | 2026-12-14
                    n336-hearing-request | received-date=2026-10-09 online=no | main.day | 2026-11-09
                    n336-hearing-request | received-date=2026-10-09 online=yes | main.aim | 2026-11-06
                    n336-hearing-request | received-date=2026-10-09 online=no filed-date=2026-11-05 | hearing.day | 2027-05-04
                    n336-hearing-request | mailed-date=2026-10-09 online=no | guess.day | 2026-11-11
                    biometrics-reschedule | appointment-date=2026-12-03 appointment-time=09:00 changes=0 | main.moment | 2026-12-02T21:00
                    biometrics-reschedule | appointment-date=2026-12-03 appointment-time=9:00 changes=2 | phone.moment | 2026-12-03T09:00
                    uscis-interview-reschedule | interview-date=2026-11-02 interview=naturalization missed=yes | write.day | 2026-12-02
                    uscis-interview-reschedule | interview-date=2026-11-02 interview=asylum missed=yes | write.day | 2026-12-17
                    uscis-interview-reschedule | interview-date=2026-11-02 interview=asylum missed=yes | write.aim | 2026-11-03
                    uscis-interview-reschedule | interview-date=2026-11-02 interview=naturalization missed=yes closed-date=2026-12-10 | reopen.day | 2027-12-10
                    uscis-interview-reschedule | interview-date=2026-11-02 interview=other missed=yes | main.said | contact
                    uscis-interview-reschedule | interview-date=2026-12-08 interview=other missed=no | main.safe | 2026-12-07
                    uscis-inquiry-clock | receipt-date=2026-01-05 inquiry-date=2026-02-01 | main.said | may-ask
                    uscis-inquiry-clock | receipt-date=2026-02-01 inquiry-date=2026-02-01 | main.said | not-yet
                    uscis-inquiry-clock | receipt-date=2026-01-05 inquiry-date=2026-02-01 sent-date=2026-11-01 | first-reminder.day | 2026-12-01
                    cis-ombudsman-wait | contact-date=2026-09-10 | main.from | 2026-11-09
                    cis-ombudsman-wait | contact-date=2026-09-10 | main.to | 2026-12-09
                    foia-20-days | received-date=2026-11-02 | main.day | 2026-12-02
                    ar11-address-change | moved-date=2026-11-20 | main.day | 2026-11-30
                    ar11-address-change | moved-date=2026-11-20 | sponsor.day | 2026-12-20
                    eoir33-address-change | moved-date=2026-11-20 | main.day | 2026-11-25
                    eoir33-address-change | moved-date=2026-11-20 | working-days.day | 2026-11-30
                    alien-registration-30-days | entry-date=2026-10-20 | main.day | 2026-11-19
                    alien-registration-30-days | birth-date=2012-11-30 | age-14.day | 2026-12-30
                    conditional-residence | resident-since=2026-03-03 | main.day | 2028-03-03
                    conditional-residence | resident-since=2026-03-03 | window.from | 2027-12-04
                    conditional-residence | resident-since=2026-03-03 married-date=2024-03-03 | main.said | not-conditional
                    conditional-residence | resident-since=2026-03-03 married-date=2024-03-04 | main.day | 2028-03-03
                    i751-window | expiry=2027-06-30 | main.from | 2027-04-01
                    i751-window | expiry=2027-06-30 | main.to | 2027-06-30
                    i90-renewal | expiry=2027-05-15 | main.day | 2026-11-15
                    i90-renewal | expiry=2027-05-15 | with-receipt.day | 2030-05-15
                    adit-stamp | printed-date=2027-05-15 | main.day | 2027-05-15
                    reentry-permit | issued-date=2026-08-01 mostly-abroad=no | main.day | 2028-08-01
                    reentry-permit | issued-date=2026-08-01 mostly-abroad=yes | main.day | 2027-08-01
                    sb1-returning-resident | left-date=2025-01-05 return-date=2026-01-05 | main.said | past
                    sb1-returning-resident | left-date=2025-01-05 return-date=2026-01-04 | main.said | within
                    sb1-returning-resident | left-date=2025-01-05 return-date=2026-06-04 permit-end=2026-07-01 | main.said | within
                    i693-medical-validity | signed-date=2023-10-20 | main.day | 2025-10-20
                    i693-medical-validity | signed-date=2026-04-02 pending=yes | main.said | while-pending
                    i693-medical-validity | signed-date=2026-04-02 pending=no | main.said | ended
                    consular-medical-validity | exam-date=2026-08-31 | main.day | 2027-02-28
                    asylee-refugee-adjust | granted-date=2026-05-05 | main.day | 2027-05-05
                    asylee-refugee-adjust | granted-date=2026-05-05 | family.day | 2028-05-05
                    ead-renewal-window | expiry=2027-04-30 category=other | main.day | 2026-11-01
                    ead-renewal-window | expiry=2027-04-30 category=c8 | received-by.day | 2027-01-30
                    ead-auto-extension | expiry=2025-11-15 filed-date=2025-10-20 | main.day | 2027-05-09
                    ead-auto-extension | expiry=2025-11-15 filed-date=2025-11-01 | main.said | no-extension
                    ead-auto-extension | expiry=2025-11-15 filed-date=2025-10-30 | main.said | no-extension
                    ead-auto-extension | expiry=2025-11-15 filed-date=2025-10-20 i94-end=2026-06-01 | main.day | 2026-06-01
                    ead-max-validity | category=c9 start-date=2026-01-15 | main.day | 2027-07-15
                    ead-max-validity | category=parole start-date=2026-01-15 status-end=2026-09-30 | main.day | 2026-09-30
                    ead-max-validity | category=tps start-date=2026-01-15 status-end=2027-09-30 | main.day | 2027-01-15
                    ead-max-validity | category=a5 start-date=2025-06-01 | main.said | older-card
                    asylum-ead-clock | received-date=2026-06-01 delay-days=0 | main.day | 2026-10-29
                    asylum-ead-clock | received-date=2026-06-01 delay-days=0 | card.day | 2026-11-28
                    asylum-ead-clock | received-date=2026-06-01 delay-days=20 | main.day | 2026-11-18
                    asylum-ead-clock | received-date=2026-06-01 delay-days=20 | card.day | 2026-12-18
                    n400-early-filing | resident-since=2022-03-10 track=five | anniversary.day | 2027-03-10
                    n400-early-filing | resident-since=2022-03-10 track=five | main.day | 2026-12-10
                    n400-early-filing | resident-since=2024-05-20 track=three | main.day | 2027-02-19
                    n400-early-filing | resident-since=2021-07-04 track=five | main.day | 2026-04-05
                    n400-three-months-district | moved-date=2026-09-15 | main.day | 2026-12-15
                    n400-reexam | interview-date=2026-10-05 | main.from | 2026-12-04
                    n400-reexam | interview-date=2026-10-05 | main.to | 2027-01-03
                    n400-120-day | interview-date=2026-08-05 | main.day | 2026-12-03
                    civics-test-version | received-date=2025-10-19 | main.number | 2008
                    civics-test-version | received-date=2025-10-20 | main.number | 2025
                    n400-physical-presence | filing-date=2026-12-15 track=five trips=2022-06-01..2022-08-15,2024-01-10..2024-06-20,2025-12-01..2026-01-05 | main.number | 1557
                    n400-physical-presence | filing-date=2026-12-15 track=five trips=2022-06-01..2022-08-15,2024-01-10..2024-06-20,2025-12-01..2026-01-05 | away.number | 269
                    n400-physical-presence | filing-date=2026-12-15 track=three trips=2022-06-01..2022-08-15,2024-01-10..2024-06-20,2025-12-01..2026-01-05 | main.number | 901
                    n400-physical-presence | filing-date=2026-12-15 track=three trips=2022-06-01..2022-08-15,2024-01-10..2024-06-20,2025-12-01..2026-01-05 | away.number | 195
                    n400-physical-presence | filing-date=2026-12-15 track=five trips=none | main.number | 1826
                    n400-physical-presence | filing-date=2026-12-15 track=three trips=none | main.number | 1096
                    n400-physical-presence | filing-date=2026-12-15 track=five trips=none | needed.number | 913
                    n400-physical-presence | filing-date=2026-12-15 track=three trips=none | needed.number | 548
                    n400-long-absence | left-date=2023-01-05 return-date=2024-02-10 track=five | length.number | 401
                    n400-long-absence | left-date=2023-01-05 return-date=2024-02-10 track=five | wait.day | 2028-02-11
                    n400-long-absence | left-date=2023-01-05 return-date=2024-02-10 track=three | wait.day | 2026-02-11
                    n400-long-absence | left-date=2023-01-05 return-date=2024-02-10 track=five | no-presumption.day | 2028-08-10
                    n400-long-absence | left-date=2025-03-01 track=five | back-180.day | 2025-08-28
                    n400-long-absence | left-date=2025-03-01 track=five | back-year.day | 2026-02-28
                    n400-long-absence | left-date=2025-03-01 return-date=2025-08-28 track=five | main.said | under-180
                    n400-long-absence | left-date=2025-03-01 return-date=2025-08-29 track=five | main.said | over-180
                    asylum-one-year | arrival-date=2026-02-14 online=no | main.day | 2027-02-16
                    asylum-one-year | arrival-date=2026-02-14 online=yes | main.safe | 2027-02-12
                    asylum-one-year | arrival-date=2026-02-14 online=no | main.aim | 2027-01-15
                    asylum-annual-fee | filed-date=2025-12-03 | anniversary.day | 2026-12-03
                    asylum-annual-fee | filed-date=2025-12-03 notice-date=2026-12-08 | main.day | 2027-01-07
                    asylum-annual-fee | filed-date=2025-12-03 notice-date=2026-12-08 | anniversary.day | 2026-12-03
                    bia-appeal | decision-date=2026-11-12 | main.day | 2026-12-14
                    bia-appeal | decision-date=2026-11-12 | ten-days.day | 2026-11-20
                    court-motions | order-date=2026-11-12 motion=reconsider | main.day | 2026-12-14
                    court-motions | order-date=2026-11-12 motion=reopen | main.day | 2027-02-10
                    court-motions | order-date=2026-11-12 motion=in-absentia | main.day | 2027-05-11
                    court-motions | order-date=2026-11-12 motion=petition | main.day | 2026-12-11
                    court-motions | order-date=2026-11-12 motion=petition | day-30.day | 2026-12-12
                    asylum-evidence-14-days | interview-date=2026-12-10 | main.day | 2026-11-25
                    visa-validity-vs-status | i94-end=2027-02-28 visa-end=2026-12-01 | main.day | 2027-02-28
                    visa-validity-vs-status | i94-end=2027-02-28 visa-end=2026-12-01 | visa.day | 2026-12-01
                    i94-end | admit-until=2027-02-28 | main.day | 2027-02-28
                    i94-end | admit-until=2027-02-28 | suggested.day | 2027-01-14
                    i94-end | duration-of-status=f1 program-end=2027-05-14 | program.day | 2027-07-13
                    i94-end | duration-of-status=j1 program-end=2027-05-14 | program.day | 2027-06-13
                    ds-fixed-admission-blocked | | main.said | not-in-force
                    f1-opt-window | program-end=2027-05-14 | main.from | 2027-02-13
                    f1-opt-window | program-end=2027-05-14 | main.to | 2027-07-13
                    f1-opt-window | program-end=2027-05-14 recommended-date=2027-03-01 | recommended.day | 2027-03-31
                    f1-opt-window | program-end=2027-05-14 recommended-date=2027-03-01 | main.to | 2027-03-31
                    f1-opt-window | program-end=2027-05-14 | longest.day | 2028-07-14
                    f1-stem-opt-window | card-end=2027-06-30 | main.from | 2027-04-01
                    f1-stem-opt-window | card-end=2027-06-30 | work-cover.day | 2027-12-27
                    f1-stem-opt-window | card-end=2027-06-30 recommended-date=2027-04-05 | recommended.day | 2027-06-04
                    f1-grace-60 | end-date=2027-05-14 ended=completed | main.day | 2027-07-13
                    f1-grace-60 | end-date=2027-05-14 ended=approved-early | main.day | 2027-05-29
                    f1-grace-60 | end-date=2027-05-14 ended=stopped | main.said | no-days
                    worker-grace-60 | last-work-day=2026-11-06 i94-end=2027-09-30 | main.day | 2027-01-05
                    worker-grace-60 | last-work-day=2026-11-06 i94-end=2026-12-01 | main.day | 2026-12-01
                    worker-grace-60 | last-work-day=2026-11-06 i94-end=2027-09-30 petition-end=2027-01-15 | ten-days.day | 2027-01-25
                    unlawful-presence-bars | first-day=2026-01-01 | day-180.day | 2026-06-29
                    unlawful-presence-bars | first-day=2026-01-01 | short-from.day | 2026-06-30
                    unlawful-presence-bars | first-day=2026-01-01 | long-from.day | 2026-12-31
                    unlawful-presence-bars | first-day=2026-01-01 departure-date=2026-09-10 | bar-end.day | 2029-09-10
                    unlawful-presence-bars | first-day=2026-01-01 departure-date=2027-02-01 | bar-end.day | 2037-02-01
                    unlawful-presence-bars | first-day=2026-01-01 departure-date=2026-06-29 | main.said | under
                    unlawful-presence-bars | first-day=2026-01-01 departure-date=2026-06-30 | bar-end.day | 2029-06-30
                    unlawful-presence-bars | first-day=2026-01-01 departure-date=2026-12-31 | bar-end.day | 2036-12-31
                    passport-six-months | stay-end=2027-01-10 | main.day | 2027-07-10
                    photo-age | use=consular filing-date=2026-11-20 | taken.day | 2026-05-20
                    photo-age | use=uscis photo-date=2024-01-15 | reuse.day | 2027-01-15
                    nvc-one-year-contact | notice-date=2026-04-06 | main.day | 2027-04-06
                    nvc-one-year-contact | notice-date=2026-04-06 | restore.day | 2028-04-06
                    nvc-one-year-contact | refusal-date=2026-09-09 | papers.day | 2027-09-09
                    visa-interview-reschedule | fee-paid-date=2026-03-20 | main.day | 2027-03-20
                    k1-90-days | entry-date=2026-11-20 | main.day | 2027-02-18
                    k1-90-days | entry-date=2026-11-20 | main.aim | 2027-02-10
                    k1-90-days | approval-date=2026-08-14 | petition.day | 2026-12-14
                    cspa-age | birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2026-02-01 | main.number | 20
                    cspa-age | birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2026-02-01 | pending.number | 563
                    cspa-age | birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2026-02-01 | measured-on.day | 2024-07-18
                    cspa-age | birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2026-02-01 | seek.day | 2027-02-01
                    cspa-age | birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2026-02-01 | turns-21.day | 2027-01-24
                    daca-renewal | expiry=2027-06-01 | main.from | 2027-01-02
                    daca-renewal | expiry=2027-06-01 | main.to | 2027-02-01
                    tps-reregistration | window-from=2026-12-01 window-to=2027-01-30 | main.to | 2027-01-30
                    no-clock-forms | | main.said | no-clock
                    """)
    void itCountsAsTheSheet(String rule, String given, String part, String expected) {
        assertThat(Counting.part(Counting.answer(rule, given), part)).isEqualTo(expected);
    }
}
