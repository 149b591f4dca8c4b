package io.github.ismshandbook.browser;

import java.util.Map;

/**
 * A handbook in which everything is wrong that a page can tell about, and every mark of the text is
 * used.
 */
final class Troubled {

  /** Path in the handbook's folder, and text. */
  static final Map<String, String> FILES =
      Map.of(
          "handbook.yaml",
          """
          title: Troubled handbook
          organisation: Troubled Ltd
          scope: Two rooms and a shed
          repository: https://github.com/example/troubled
          gate:
            mode: report
            required: [C.5.2, C.6.1.2, A.5.15, A.5.16, A.5.17, A.8.13, A.8.16]
          """,
          "registers/soa.yaml",
          """
          version: 3
          approver: CEO
          approved: 2026-02-01
          controls:
            A.5.15: {applicable: true, reasons: [risk], justification: Doors open for few., status: implemented, owner: CISO, risks: [RISK-01]}
            A.5.16: {applicable: true, reasons: [legal], justification: People have names., status: planned, due: 2027-02-01, owner: CISO}
            A.5.17: {applicable: false, justification: There are no passwords.}
            A.8.13: {applicable: true, reasons: [business], justification: Disks fail., status: implemented, owner: Operations}
            A.8.16: {applicable: true, reasons: [business], justification: Somebody should look., status: implemented, owner: Operations}
          """,
          "registers/risks.yaml",
          """
          criteria: {likelihood: 1 to 5, consequence: 1 to 5, acceptable: up to 6}
          risks:
            - {id: RISK-01, title: A stranger walks in, owner: CISO, likelihood: 4, consequence: 3, treatment: modify, controls: [A.5.15]}
            - {id: RISK-02, title: The shed burns, owner: CEO, likelihood: 2, consequence: 5, treatment: retain, residual: {likelihood: 2, consequence: 5}, accepted-by: CEO, accepted: 2026-02-01}
          """,
          "registers/waivers.yaml",
          """
          - {id: W-01, requirement: A.8.16, kind: documentation-debt, reason: New system, owner: Operations, approved-by: CEO, approved: 2026-03-01, expires: 2026-12-01}
          """,
          "policies/overdue.md",
          """
          ---
          id: POL-01
          type: policy
          status: approved
          version: 1.10
          classification: internal
          owner: CISO
          approver: CEO
          approved: 2025-03-01
          effective: 2025-03-02
          review: {every: P1Y}
          treats: [RISK-01]
          changes:
            - {version: 1.10, date: 2025-03-01, author: CISO, summary: Doors}
          ---
          # Access

          Who may come in, and why: [[RISK-01]]. Also A.5.16 and Clause 6.1.2, and a [dead link](nowhere.md).

          ## Doors {#doors} {covers: A.5.15, C.5.2(a,b)}

          Every door has a *lock* and a **list**. {supports: A.7.2} See [[POL-02#logs|the logs]].

          - [x] front door
          - [ ] shed
            1. hinges
            2. lock

          | Door | Key | Days |
          | --- | :---: | ---: |
          | front | `A1` | 30 |
          | shed | none | 365 |

          > Somebody said so.[^1]

          [^1]: At the meeting.

          !!! warning "Mind the shed"
              It has no lock.

          > [!TIP]
          > Count the keys.

          Key
          : what opens a door

          ~~~sh
          find / -name "a very long command line that does not fit into any phone" -newer /var/log/yesterday -print
          ~~~

          ### A heading that is as long as headings get when a committee of seven writes them together

          Averyveryverylongwordthatnobodycouldeverbreakinthemiddlebecauseithasnospaces_and_goes_on_and_on_and_on.
          <details><summary>More</summary>Hidden until asked for.</details>
          """,
          "policies/draft.md",
          """
          ---
          id: POL-02
          type: standard
          status: draft
          owner: Operations
          classification: internal
          ---
          # Logging

          ## Logs {#logs} {covers: A.8.16}

          Logs are kept for a year. {covers: A.5.51}
          """,
          "policies/retired.md",
          """
          ---
          id: POL-03
          status: retired
          owner: CISO
          approver: CEO
          approved: 2020-03-01
          review: {every: P1Y}
          ---
          # Faxes

          Faxes are burnt after reading. {covers: A.8.13}
          """,
          "policies/future.md",
          """
          ---
          id: POL-04
          type: policy
          status: approved
          version: 2
          owner: CISO
          approver: CEO
          approved: 2026-10-01
          effective: 2027-01-01
          digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
          review: {next: 2026-11-20}
          supersedes: [POL-03]
          ---
          # Names {covers: A.5.16}

          Everybody has one.
          """);

  private Troubled() {}
}
