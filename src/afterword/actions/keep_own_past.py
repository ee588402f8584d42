"""Keep the seeker's own past, as a résumé tells it: what they may share with others is found by it."""

from __future__ import annotations

from django.db import transaction

from afterword.domain.sources import Resume, ResumeJob, ResumeStudy
from afterword.store import models


@transaction.atomic
def keep_own_past(owner: models.Seeker, resume: Resume) -> None:
    """The employments, schools and skills of this file, in place of what it told before.

    What other files told stays.
    """
    for rows in (owner.employments, owner.schoolings, owner.skills):
        rows.filter(contact=None, file=resume.file).delete()
    owner.employments.bulk_create(_job(owner, resume.file, job) for job in resume.work if job.company)
    owner.schoolings.bulk_create(_study(owner, resume.file, one) for one in resume.studies if one.school)
    owner.skills.bulk_create(
        models.Skill(seeker=owner, name=skill, file=resume.file) for skill in dict.fromkeys(resume.skills)
    )


def _job(owner: models.Seeker, file: str, job: ResumeJob) -> models.Employment:
    return models.Employment(
        seeker=owner,
        organization=job.company,
        title=job.position,
        started=job.start or "",
        ended=job.end or "",
        file=file,
    )


def _study(owner: models.Seeker, file: str, study: ResumeStudy) -> models.Schooling:
    return models.Schooling(
        seeker=owner,
        school=study.school,
        degree=study.degree or "",
        area=study.area or "",
        started=study.start or "",
        ended=study.end or "",
        file=file,
    )
